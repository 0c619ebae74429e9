package org.throughline.bench.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.server.ChildProcess;
import org.throughline.server.JavaProcess;

/** Starts what is compared, each as people would run it, on one database. */
final class Programs {

    private static final Path PEER = Path.of("src/bench/peer");

    private final URI database;
    private final Path logs;

    Programs(URI database, Path logs) {
        this.database = database;
        this.logs = logs;
    }

    Program throughline() throws IOException {
        return service("throughline", "org.throughline.Application");
    }

    /** The service with answers of the database kept in memory. */
    Program memory() throws IOException {
        return service("memory", "org.throughline.bench.memory.FromMemory");
    }

    private Program service(String name, String mainClass) throws IOException {
        int port = ChildProcess.freePort();
        List<String> command = JavaProcess.command(
                Stream.concat(JavaProcess.usual(), Stream.of("-Xmx1g")),
                System.getProperty("java.class.path"),
                Stream.of(
                        mainClass,
                        "--server.port=" + port,
                        "--throughline.data.load=false",
                        "--spring.neo4j.uri=" + database,
                        "--spring.neo4j.authentication.username=neo4j",
                        "--spring.neo4j.authentication.password=none"));
        return start(name, port, new ProcessBuilder(command), "GraphiQL is at");
    }

    Program peer() throws IOException {
        int port = ChildProcess.freePort();
        ProcessBuilder builder = new ProcessBuilder("node", "server.mjs").directory(PEER.toFile());
        builder.environment()
                .putAll(Map.of(
                        "NODE_ENV", "production",
                        "BOLT_URI", database.toString(),
                        "BOLT_USER", "neo4j",
                        "BOLT_PASSWORD", "none",
                        "PORT", String.valueOf(port)));
        return start("peer", port, builder, "The peer answers at");
    }

    private Program start(String name, int port, ProcessBuilder builder, String ready) throws IOException {
        ChildProcess process = ChildProcess.start(builder, logs.resolve(name + ".log"));
        process.await(ready);
        return new Program(process, port);
    }
}
