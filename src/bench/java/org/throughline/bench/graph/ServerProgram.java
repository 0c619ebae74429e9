package org.throughline.bench.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.server.ChildProcess;
import org.throughline.server.JavaProcess;

/** A program of the Neo4j server as a process of its own, on the class path that the build wrote down. */
final class ServerProgram {

    private static final List<String> JVM = List.of(
            "-XX:+UseParallelGC",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private ServerProgram() {}

    /** What it prints goes to the log. */
    static ChildProcess start(Path home, Path log, Jvm jvm, Stream<String> program) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                JavaProcess.command(Stream.concat(JVM.stream(), jvm.arguments()), classPath(), program));
        builder.environment().put("NEO4J_HOME", home.toString());
        builder.environment().put("NEO4J_CONF", home.resolve("conf").toString());
        return ChildProcess.start(builder, log);
    }

    private static String classPath() throws IOException {
        Path file = Path.of(System.getProperty("server.class.path.file", "target/neo4j-server.class-path"));
        if (!Files.exists(file)) {
            throw new IOException(file + " is missing: run mvn -Pbench test-compile first");
        }
        return Files.readString(file);
    }
}
