package org.throughline.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Java process that a test starts and reads line by line, and that never outlives the test. It is ended through its
 * handle, because {@code Process} would throw away what it has printed and nobody has read.
 */
public final class JavaProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    private JavaProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** On the class path and with the JVM arguments of the build. */
    public static JavaProcess start(String mainClass, String... arguments) throws IOException {
        return startOn(System.getProperty("java.class.path"), mainClass, arguments);
    }

    public static JavaProcess startOn(String classPath, String mainClass, String... arguments) throws IOException {
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        Stream.of(System.getProperty("jvm.arguments", "").split(" ")),
                        Stream.of("-Xmx512m", "-cp", classPath, mainClass),
                        Stream.of(arguments))
                .flatMap(part -> part)
                .filter(word -> !word.isBlank())
                .toList();
        return new JavaProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** The next line that contains the text; the test fails with all that was printed if the process ends before. */
    public String await(String text) throws IOException {
        for (String line = next(); line != null; line = next()) {
            if (line.contains(text)) {
                return line;
            }
        }
        throw new AssertionError("Ended without \"" + text + "\":\n" + String.join("\n", lines));
    }

    /** Everything printed up to its end, for which it waits. */
    public List<String> all() throws IOException {
        while (next() != null) {}
        return lines;
    }

    /** Asks it to stop, as an operator does, and answers its exit code. */
    public int stop() throws InterruptedException {
        process.toHandle().destroy();
        return process.waitFor();
    }

    public int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends it at once, without a chance to clean up. */
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private @Nullable String next() throws IOException {
        String line = output.readLine();
        if (line != null) {
            lines.add(line);
        }
        return line;
    }
}
