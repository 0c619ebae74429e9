package org.throughline.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Starts Java programs on the JVM of the test. */
public final class JavaProcess {

    /** Code that runs for seconds is not worth the second compiler; for the first alone the JVM keeps little room. */
    public static final List<String> FIRST_COMPILER_ALONE =
            List.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m");

    private JavaProcess() {}

    /** On the class path and with the JVM arguments of the build. */
    public static ChildProcess start(String mainClass, String... arguments) throws IOException {
        return startOn(System.getProperty("java.class.path"), mainClass, arguments);
    }

    public static ChildProcess startOn(String classPath, String mainClass, String... arguments) throws IOException {
        return ChildProcess.start(new ProcessBuilder(command(
                Stream.of(usual(), FIRST_COMPILER_ALONE.stream(), Stream.of("-XX:+UseSerialGC", "-Xmx512m"))
                        .flatMap(words -> words),
                classPath,
                Stream.concat(Stream.of(mainClass), Stream.of(arguments)))));
    }

    /** The JVM arguments of the build. */
    public static Stream<String> usual() {
        return words(System.getProperty("jvm.arguments", ""));
    }

    /** The arguments in a line of them. */
    public static Stream<String> words(String line) {
        return Stream.of(line.split(" ")).filter(word -> !word.isBlank());
    }

    /** The command that runs a main class, which is the first of the program's words. */
    public static List<String> command(Stream<String> jvm, String classPath, Stream<String> program) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(Stream.of(java), jvm, Stream.of("-cp", classPath), program)
                .flatMap(words -> words)
                .toList();
    }

    /** Where a service that starts is to be asked, once it is ready. */
    public static URI endpoint(ChildProcess service) throws IOException {
        return URI.create(service.await("GraphiQL is at").replaceAll(".*(http://\\S+)/graphiql.*", "$1/graphql"));
    }
}
