package org.throughline.bench.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Starts what is compared, each as people would run it, on one database. */
final class Programs {

    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Path PEER = HERE.resolve("src/bench/peer");

    private final URI database;
    private final Path logs;

    Programs(URI database, Path logs) {
        this.database = database;
        this.logs = logs;
    }

    Program throughline() throws IOException, InterruptedException {
        return service("throughline", "org.throughline.Application");
    }

    /** The service with answers of the database kept in memory. */
    Program memory() throws IOException, InterruptedException {
        return service("memory", "org.throughline.bench.memory.FromMemory");
    }

    private Program service(String name, String mainClass) throws IOException, InterruptedException {
        int port = Program.freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(System.getProperty("jvm.arguments", "").split(" ")));
        command.addAll(List.of(
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass,
                "--server.port=" + port,
                "--throughline.data.load=false",
                "--spring.neo4j.uri=" + database,
                "--spring.neo4j.authentication.username=neo4j",
                "--spring.neo4j.authentication.password=none"));
        command.removeIf(String::isBlank);
        return Program.start(HERE, logs.resolve(name + ".log"), port, "GraphiQL is at", Map.of(), command);
    }

    Program peer() throws IOException, InterruptedException {
        int port = Program.freePort();
        return Program.start(
                PEER,
                logs.resolve("peer.log"),
                port,
                "The peer answers at",
                Map.of(
                        "NODE_ENV", "production",
                        "BOLT_URI", database.toString(),
                        "BOLT_USER", "neo4j",
                        "BOLT_PASSWORD", "none",
                        "PORT", String.valueOf(port)),
                List.of("node", "server.mjs"));
    }
}
