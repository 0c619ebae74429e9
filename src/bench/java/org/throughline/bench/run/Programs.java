package org.throughline.bench.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.bench.watch.Watch;
import org.throughline.server.ChildProcess;
import org.throughline.server.JavaProcess;

/** What is compared, each started when it is first asked for and as people would run it, on one database. */
final class Programs implements AutoCloseable {

    private static final String OWN = System.getProperty("java.class.path");
    private static final Path PEER = Path.of("src/bench/peer");

    private final URI database;
    private final Path logs;
    private final String jvm;
    private final Map<String, Program> started = new LinkedHashMap<>();

    /** The JVM arguments are added to those of the build, for each process of the service. */
    Programs(URI database, Path logs, String jvm) {
        this.database = database;
        this.logs = logs;
        this.jvm = jvm;
    }

    Program throughline() throws IOException {
        return service("throughline", "org.throughline.Application", OWN);
    }

    /** The service with answers of the database kept in memory. */
    Program memory() throws IOException {
        return service("memory", "org.throughline.bench.memory.FromMemory", OWN);
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
        ChildProcess process = start("peer", builder, "The peer answers at");
        return kept("peer", new Program(process, Watch.any(process.handle()), port));
    }

    @Override
    public void close() {
        started.values().forEach(Program::close);
    }

    /** What is on a class path need not be of this build. */
    Program service(String name, String mainClass, String classPath) throws IOException {
        if (started.containsKey(name)) {
            return started.get(name);
        }
        int port = ChildProcess.freePort();
        List<String> command = JavaProcess.command(
                Stream.of(JavaProcess.usual(), Stream.of("-Xmx1g"), JavaProcess.words(jvm))
                        .flatMap(words -> words),
                classPath,
                Stream.of(
                        mainClass,
                        "--server.port=" + port,
                        "--throughline.data.load=false",
                        "--spring.neo4j.uri=" + database,
                        "--spring.neo4j.authentication.username=neo4j",
                        "--spring.neo4j.authentication.password=none"));
        ChildProcess process = start(name, new ProcessBuilder(command), "GraphiQL is at");
        return kept(name, new Program(process, Watch.jvm(process.handle()), port));
    }

    private ChildProcess start(String name, ProcessBuilder builder, String ready) throws IOException {
        ChildProcess process = ChildProcess.start(builder, logs.resolve(name + ".log"));
        process.await(ready);
        return process;
    }

    private Program kept(String name, Program program) {
        started.put(name, program);
        return program;
    }
}
