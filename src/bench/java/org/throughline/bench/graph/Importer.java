package org.throughline.bench.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The importer of the Neo4j server: fills a store that no server has open. */
final class Importer {

    private static final String BESIDE_HEAP = "6g";

    private Importer() {}

    /** Node numbers are those of the store, so nothing need be looked up. */
    static void run(Path home, ImportFolder folder, Jvm jvm) throws IOException {
        Path log = home.resolve("import.log");
        Stream<String> program = Stream.concat(
                Stream.of(
                        "org.neo4j.cli.AdminTool",
                        "database",
                        "import",
                        "full",
                        "neo4j",
                        "--id-type=actual",
                        "--max-off-heap-memory=" + BESIDE_HEAP,
                        "--report-file=" + home.resolve("import.report")),
                folder.arguments().stream());
        int exit = ServerProgram.start(home, log, jvm, program).exitCode();
        if (exit != 0) {
            throw new IOException("The import failed: read " + log + ", remove " + home + " and try again");
        }
    }
}
