package org.throughline.bench.register;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.throughline.server.ChildProcess;
import org.throughline.server.JavaProcess;

/**
 * How many rows a second of a graph of register lines are exported, how that compares with reading the same by the raw
 * driver in the same process, and how much heap it takes.
 */
public final class ExportRates {

    private static final PrintStream PROGRESS = System.out;

    private ExportRates() {}

    /** Takes how many lines, and the folder for the store and the report. */
    public static void main(String... arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]).toAbsolutePath().resolve("export-" + count);
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        Path file = folder.resolve("etr.csv");
        new RegisterLines(Long.getLong("bench.seed", 42), count).write(file);
        Path store = folder.resolve("store");
        await(ImportWay.class, ImportRates.DONE, file, store, folder.resolve("copy"));
        String report = await(ExportWay.class, ExportWay.DONE, store).replace(ExportWay.BREAK, "\n");
        PROGRESS.println(report);
        Files.writeString(folder.resolve("report.md"), report + "\n");
    }

    private static String await(Class<?> way, String done, Path... paths) throws IOException {
        try (ChildProcess process = ChildProcess.start(new ProcessBuilder(JavaProcess.command(
                Stream.concat(JavaProcess.usual(), Stream.of("-Xmx512m")),
                System.getProperty("java.class.path"),
                Stream.concat(Stream.of(way.getName()), Stream.of(paths).map(Path::toString)))))) {
            String line = process.await(done);
            process.all();
            return line.substring(done.length()).strip();
        }
    }
}
