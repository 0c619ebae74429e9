package org.throughline.bench.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.throughline.bench.graph.GraphMaker;
import org.throughline.bench.template.QuestionTemplate;
import org.throughline.server.ChildProcess;
import org.throughline.server.JavaProcess;

/** The project as it was at a commit: checked out and compiled once, and kept in a folder named by the commit. */
record EarlierBuild(Path folder) {

    private static final Path CLASS_PATH = Path.of("target", "bench.class-path");
    private static final Path SERVER_CLASS_PATH = Path.of("target", "neo4j-server.class-path");

    /** Takes any name of a commit that this repository knows. */
    static EarlierBuild of(String commit, Path builds, PrintStream progress) throws IOException {
        List<String> id = succeed(
                Path.of(""), Stream.of("git", "rev-parse", "--verify", "--end-of-options", commit + "^{commit}"));
        EarlierBuild build = new EarlierBuild(builds.resolve(id.getLast()));
        if (Files.notExists(build.complete())) {
            progress.println("building " + id.getLast());
            build.make();
        }
        return build;
    }

    private Path complete() {
        return folder.resolve("target").resolve("complete");
    }

    private void make() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder.getParent());
        Path repository = Path.of("").toAbsolutePath();
        succeed(
                repository,
                Stream.of("git", "clone", "-q", "--shared", "--no-checkout", repository.toString(), folder.toString()));
        succeed(
                folder,
                Stream.of(
                        "git",
                        "checkout",
                        "-q",
                        "--detach",
                        folder.getFileName().toString()));
        succeed(folder, Stream.of("mvn", "-q", "-B", "-ntp", "-Pbench,fast", "test-compile"));
        Files.createFile(complete());
    }

    /** All that its service and its benchmark need, as its own build wrote it down. */
    String classPath() throws IOException {
        return Files.readString(folder.resolve(CLASS_PATH));
    }

    /** What its own benchmark asks it, for a document may change with the contract. */
    List<QuestionTemplate> templates() throws IOException {
        return QuestionTemplate.all(folder.resolve(Benchmark.TEMPLATES));
    }

    /** Its own maker makes the store, so that the store is as it knows it. */
    void makeStore(String size, long seed, Path home) throws IOException {
        succeed(
                folder,
                JavaProcess.command(
                        Stream.of("-Dserver.class.path.file=" + folder.resolve(SERVER_CLASS_PATH)),
                        classPath(),
                        Stream.of(GraphMaker.class.getName(), size, String.valueOf(seed), home.toString()))
                        .stream());
    }

    private static List<String> succeed(Path directory, Stream<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command.toList());
        builder.directory(directory.toAbsolutePath().toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        ChildProcess process = ChildProcess.start(builder);
        int exit = process.exitCode();
        List<String> lines = process.all();
        if (exit != 0) {
            throw new IOException(builder.command() + " failed:\n" + String.join("\n", lines));
        }
        return lines;
    }
}
