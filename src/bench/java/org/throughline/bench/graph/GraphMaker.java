package org.throughline.bench.graph;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/** Makes a store of a size from a seed, in the home folder of a Neo4j server. */
public final class GraphMaker {

    private static final String PAGE_CACHE = "4g";

    private final PrintStream progress;

    private GraphMaker(PrintStream progress) {
        this.progress = progress;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("Name a size, a seed and a folder: S 42 target/bench/S");
        }
        make(Size.parse(arguments[0]), Long.parseLong(arguments[1]), Path.of(arguments[2]), System.out);
    }

    /** Refuses a folder that holds a store already; says how long each step takes. */
    public static void make(Size size, long seed, Path home, PrintStream progress)
            throws IOException, InterruptedException {
        if (Files.exists(home.resolve("data"))) {
            throw new IOException(home + " holds a store already: use it, remove it or name another folder");
        }
        new GraphMaker(progress).make(World.of(new GraphShape(size.entities()), seed), home.toAbsolutePath());
    }

    private void make(World world, Path home) throws IOException, InterruptedException {
        Files.createDirectories(home.resolve("conf"));
        Jvm jvm = Jvm.making(world.shape().entities());
        ImportFolder folder = ImportFolder.create(home.resolve("import"));
        step("tables written", () -> ImportTables.write(world, folder));
        step("imported", () -> Importer.run(home, folder, jvm));
        FileSystemUtils.deleteRecursively(folder.path());
        try (StoreServer server = StoreServer.start(home, jvm, PAGE_CACHE)) {
            Completion completion = new Completion(server.driver());
            step("attested", completion::attest);
            step("dated", completion::date);
            step("indexed", completion::index);
            step("bounded", new Lives(server.driver())::bound);
        }
    }

    private void step(String name, Step step) throws IOException, InterruptedException {
        long start = System.nanoTime();
        step.run();
        progress.printf(
                "%s in %.1f s%n",
                name, Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0);
    }

    private interface Step {

        void run() throws IOException, InterruptedException;
    }
}
