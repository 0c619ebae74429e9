package org.throughline.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.throughline.running.Patience;

/**
 * A process that is read line by line and never outlives whoever started it. It is ended through its handle, because
 * {@code Process} would throw away what it has printed and nobody has read.
 */
public final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BlockingQueue<Optional<String>> unread = new LinkedBlockingQueue<>();
    private final List<String> lines = new ArrayList<>();

    private ChildProcess(Process process) {
        this.process = process;
    }

    /** What it prints is kept to be read. */
    public static ChildProcess start(ProcessBuilder builder) throws IOException {
        return start(builder, OutputStream.nullOutputStream());
    }

    /** What it prints goes to a log too. */
    public static ChildProcess start(ProcessBuilder builder, Path log) throws IOException {
        return start(builder, Files.newOutputStream(log));
    }

    private static ChildProcess start(ProcessBuilder builder, OutputStream log) throws IOException {
        Process process = builder.redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process.toHandle()::destroy));
        ChildProcess child = new ChildProcess(process);
        Thread.ofPlatform().daemon().start(() -> child.read(log));
        return child;
    }

    /** A port of the loopback address that nobody listens on. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The next line that contains the text; a fault with all that was printed if there is none. */
    public String await(String text) throws IOException {
        for (String line = next(); line != null; line = next()) {
            if (line.contains(text)) {
                return line;
            }
        }
        throw new IOException("Ended without \"" + text + "\":\n" + String.join("\n", lines));
    }

    /** Everything printed up to its end, for which it waits. */
    public List<String> all() throws IOException {
        while (next() != null) {}
        return lines;
    }

    /** By which its memory and its time are known. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits for its end. */
    public int exitCode() {
        return process.onExit().join().exitValue();
    }

    /** Asks it to stop, as an operator does, and answers its exit code. */
    public int stop() {
        process.toHandle().destroy();
        return exitCode();
    }

    /** Ends it at once, without a chance to clean up. */
    public void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private void read(OutputStream log) {
        try (BufferedReader output = process.inputReader();
                PrintStream copy = new PrintStream(log, true, StandardCharsets.UTF_8)) {
            output.lines().forEach(line -> {
                copy.println(line);
                unread.add(Optional.of(line));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            unread.add(Optional.empty());
        }
    }

    private @Nullable String next() throws IOException {
        Optional<String> line = patiently();
        line.ifPresentOrElse(lines::add, () -> unread.add(line));
        return line.orElse(null);
    }

    private Optional<String> patiently() throws IOException {
        try {
            Optional<String> line = unread.poll(Patience.LONGEST.toSeconds(), TimeUnit.SECONDS);
            if (line == null) {
                throw new IOException("Printed nothing for too long:\n" + String.join("\n", lines));
            }
            return line;
        } catch (InterruptedException impatience) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(impatience.getMessage());
        }
    }
}
