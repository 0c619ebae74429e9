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
 * How many lines of a register a second are imported, and how that compares with the same graph written by UNWIND, each
 * into an empty store by a process of 512 MB.
 */
public final class ImportRates {

    static final String DONE = "Done in milliseconds:";

    private static final PrintStream PROGRESS = System.out;

    private ImportRates() {}

    /** Takes how many lines, and the folder for stores and the report. */
    public static void main(String... arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]).toAbsolutePath().resolve("import-" + count);
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        Path file = folder.resolve("etr.csv");
        long seed = Long.getLong("bench.seed", 42);
        new RegisterLines(seed, count).write(file);
        Path copy = folder.resolve("copy");
        long imported = milliseconds(ImportWay.class, file, folder.resolve("imported"), copy);
        long unwound = milliseconds(UnwindWay.class, copy, folder.resolve("unwound"));
        String report =
                "| lines | seed | imported a second | by UNWIND a second | ratio |%n| ---: | ---: | ---: | ---: | ---: |%n| %,d | %d | %,d | %,d | %.2f |%n"
                        .formatted(
                                count,
                                seed,
                                1_000L * count / imported,
                                1_000L * count / unwound,
                                (double) unwound / imported);
        PROGRESS.print(report);
        Files.writeString(folder.resolve("report.md"), report);
    }

    private static long milliseconds(Class<?> way, Path... paths) throws IOException {
        try (ChildProcess process = ChildProcess.start(new ProcessBuilder(JavaProcess.command(
                Stream.concat(JavaProcess.usual(), Stream.of("-Xmx512m")),
                System.getProperty("java.class.path"),
                Stream.concat(Stream.of(way.getName()), Stream.of(paths).map(Path::toString)))))) {
            String line = process.await(DONE);
            process.all();
            return Long.parseLong(line.strip().split(" ", -1)[3]);
        }
    }
}
