package org.throughline.bench.written;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.throughline.bench.graph.Jvm;
import org.throughline.bench.graph.StoreServer;
import org.throughline.server.ChildProcess;
import org.throughline.server.JavaProcess;

/** A store with the graph of an imported one, as the service's own writer makes it: it is complete when both agree. */
public record WrittenStore(Path imported, Path home, Jvm jvm) {

    private static final String PAGE_CACHE = "1g";
    private static final int TOLD = 20;

    public boolean complete() {
        return Files.exists(mark());
    }

    /** Makes it anew; says how many rows a second were written, the start of the service included. */
    public void make(PrintStream progress) throws IOException {
        FileSystemUtils.deleteRecursively(home);
        try (StoreServer one = StoreServer.start(imported, jvm, PAGE_CACHE);
                StoreServer other = StoreServer.start(home, jvm, PAGE_CACHE)) {
            StoredPackage stored = new StoredPackage(one.driver(), home.resolve("package"));
            long rows = stored.write();
            long start = System.nanoTime();
            load(stored.description(), other.uri());
            double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
            progress.printf("%d rows written in %.1f s, %.0f a second%n", rows, seconds, rows / seconds);
            refuseAny(new StoreDifferences(one.driver(), other.driver()).all(), progress);
        }
        Files.createFile(mark());
    }

    private Path mark() {
        return home.resolve("complete");
    }

    private void load(Path description, URI database) throws IOException {
        Path log = home.resolve("load.log");
        List<String> command = JavaProcess.command(
                Stream.concat(JavaProcess.usual(), jvm.arguments()),
                System.getProperty("java.class.path"),
                Stream.of(
                        PackageLoad.class.getName(),
                        "--server.port=0",
                        "--throughline.data.location=" + description.toUri(),
                        "--spring.neo4j.uri=" + database));
        if (ChildProcess.start(new ProcessBuilder(command), log).exitCode() != 0) {
            throw new IOException("The service did not load the package: read " + log + " and mend what it says");
        }
    }

    private void refuseAny(List<String> differences, PrintStream progress) throws IOException {
        differences.stream().limit(TOLD).forEach(progress::println);
        if (!differences.isEmpty()) {
            throw new IOException("The written store differs from the imported one in %d places: remove %s, or let the "
                            .formatted(differences.size(), imported)
                    + "graph maker derive what the service's writer does");
        }
    }
}
