package org.throughline.bench.crowd;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.throughline.bench.graph.GraphMaker;
import org.throughline.bench.graph.Size;
import org.throughline.bench.watch.Watch;
import org.throughline.server.ChildProcess;
import org.throughline.server.JavaProcess;

/** The service with the embedded database, on the shipped data or on a copy of the benchmark's store of a size. */
record CrowdedService(ChildProcess process, URI endpoint, Watch watch) implements AutoCloseable {

    private static final String SHIPPED = "shipped";
    private static final long SEED = 42;

    static CrowdedService start(String size, Path folder, CrowdOptions options, PrintStream progress)
            throws IOException, InterruptedException {
        Path data = folder.resolve("crowd-" + size);
        FileSystemUtils.deleteRecursively(data);
        if (!size.equals(SHIPPED)) {
            copy(size, folder, data, progress);
        }
        int port = ChildProcess.freePort();
        List<String> words = new ArrayList<>(List.of(
                "org.throughline.Application",
                "--server.port=" + port,
                "--throughline.embedded.folder=" + data,
                "--throughline.data.load=" + size.equals(SHIPPED)));
        words.addAll(JavaProcess.words(options.settings()).toList());
        ChildProcess process = ChildProcess.start(
                new ProcessBuilder(JavaProcess.command(
                        Stream.of(JavaProcess.usual(), Stream.of("-Xmx1g"), JavaProcess.words(options.jvm()))
                                .flatMap(all -> all),
                        System.getProperty("java.class.path"),
                        words.stream())),
                folder.resolve("crowd-" + size + ".log"));
        process.await("GraphiQL is at");
        return new CrowdedService(
                process, URI.create("http://127.0.0.1:" + port + "/graphql"), Watch.jvm(process.handle()));
    }

    /** The store of a server keeps in its folder of data what the embedded database keeps in its own. */
    private static void copy(String size, Path folder, Path data, PrintStream progress)
            throws IOException, InterruptedException {
        Path home = folder.resolve(size);
        if (Files.notExists(home)) {
            GraphMaker.make(Size.parse(size), SEED, home, progress);
        }
        FileSystemUtils.copyRecursively(home.resolve("data"), data);
    }

    @Override
    public void close() {
        process.stop();
    }
}
