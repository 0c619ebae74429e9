package org.throughline.bench.register;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughline.export.Export;
import org.throughline.export.ExportForm;
import org.throughline.export.Extract;

/** Exports in each format, taking turns with the raw driver which reads the same and makes nothing of it. */
public final class ExportWay {

    static final String DONE = "Exported:";

    /** Between the lines of the report, which is told as one. */
    static final String BREAK = ";";

    private static final int ROUNDS = 3;
    private static final List<String> READINGS = List.of(
            "MATCH (node:Node) RETURN labels(node) AS labels, properties(node) AS properties",
            "MATCH (start:Node)-[link]->(end:Node) RETURN type(link) AS type, properties(link) AS properties, start.id AS start, end.id AS end");

    private final Export export;
    private final Driver driver;

    private ExportWay(Export export, Driver driver) {
        this.export = export;
        this.driver = driver;
    }

    /** Takes the folder of the store. */
    public static void main(String... arguments) {
        try (ConfigurableApplicationContext context = EmptyStore.opened(Path.of(arguments[0]))) {
            System.out.println(
                    DONE + " " + new ExportWay(context.getBean(Export.class), context.getBean(Driver.class)).report());
        }
    }

    private String report() {
        long things = read();
        List<ExportForm> forms = List.of(ExportForm.values());
        System.out.printf("%,d nodes and relationships%n", things);
        forms.forEach(this::exported);
        long[] raw = new long[ROUNDS];
        long[][] written = new long[forms.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            System.out.printf("Round %d of %d%n", round + 1, ROUNDS);
            raw[round] = milliseconds(() -> read());
            for (int form = 0; form < forms.size(); form++) {
                ExportForm asked = forms.get(form);
                written[form][round] = milliseconds(() -> exported(asked));
            }
        }
        Stream<String> lines = IntStream.range(0, forms.size())
                .mapToObj(form -> "| %s | %,d | %,d | %,d | %.2f | %d MB |"
                        .formatted(
                                forms.get(form),
                                things,
                                1_000 * things / median(written[form]),
                                1_000 * things / median(raw),
                                (double) median(raw) / median(written[form]),
                                heap(forms.get(form))));
        return Stream.concat(
                        Stream.of(
                                "| form | nodes and relationships | exported a second | read a second by the raw driver | ratio | heap |",
                                "| --- | ---: | ---: | ---: | ---: | ---: |"),
                        lines)
                .collect(Collectors.joining(BREAK));
    }

    /** How many nodes and relationships there are. */
    private long read() {
        try (Session session = driver.session()) {
            return READINGS.stream()
                    .mapToLong(statement -> {
                        Result found = session.run(statement);
                        return found.stream().filter(row -> row.size() > 0).count();
                    })
                    .sum();
        }
    }

    private void exported(ExportForm form) {
        try (Extract rows = export.whole(() -> false)) {
            export.write(rows, form, OutputStream.nullOutputStream());
        }
    }

    /** What is in use at most while it goes on, beyond what was before; each look collects first, so this is slow. */
    private long heap(ExportForm form) {
        System.out.println("Heap of " + form);
        long before = HeapInUse.megabytes();
        try (HeapInUse most = HeapInUse.watched()) {
            exported(form);
            return Math.max(0, most.megabytesAtMost() - before);
        }
    }

    private static long milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Math.max(1, Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    private static long median(long[] times) {
        return LongStream.of(times).sorted().toArray()[times.length / 2];
    }
}
