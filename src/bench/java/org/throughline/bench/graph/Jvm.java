package org.throughline.bench.graph;

import java.util.stream.Stream;
import org.throughline.server.JavaProcess;

/** How a program of the server runs: with how much heap, and whether it ends too soon for the better compiler. */
public record Jvm(String heap, boolean brief) {

    private static final int SMALL = 10_000;

    /** What making a graph needs. */
    public static Jvm making(int entities) {
        return new Jvm("2g", entities <= SMALL);
    }

    public Stream<String> arguments() {
        return Stream.concat(
                Stream.of("-Xmx" + heap), brief ? JavaProcess.FIRST_COMPILER_ALONE.stream() : Stream.empty());
    }
}
