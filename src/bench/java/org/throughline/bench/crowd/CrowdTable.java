package org.throughline.bench.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.bench.watch.Memory;

/** What the stranger and the crowd met, a row for each reading. */
final class CrowdTable {

    private static final double MEGABYTE = 1 << 20;
    private static final String HEAD = """
            | asked by the crowd | questions: answered, p50, p99, longest ms, refused | lists: answered, p50, p99, longest ms, refused | dear: answered, of them cut, p50, longest ms without an answer, refused |
            | --- | --- | --- | --- |
            """;

    private final List<String> rows = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    void found(String reading, DearRequests.Dear dear) {
        found.add("| %s | %d × `%s` | %.0f | %s | %.0f |"
                .formatted(
                        reading,
                        dear.times(),
                        dear.field().length() > 160 ? dear.field().substring(0, 160) + "…" : dear.field(),
                        dear.alone().nanos() / 1e6,
                        dear.alone().isAnswer()
                                ? (dear.alone().cut() ? "cut" : "whole")
                                : dear.alone().code(),
                        dear.one().nanos() / 1e6));
    }

    void add(String name, Tally questions, Tally lists, List<Tally> crowd) {
        Tally all = Tally.together(crowd);
        rows.add("| %s | %s | %s | %d, %d, %s, %s, %s |"
                .formatted(
                        name,
                        stranger(questions),
                        stranger(lists),
                        all.answers(),
                        all.cut(),
                        ms(all.quantile(0.5)),
                        ms(all.longestWithout()),
                        all.refusals()));
    }

    private static String stranger(Tally tally) {
        return "%d, %s, %s, %s, %s"
                .formatted(
                        tally.answers(),
                        ms(tally.quantile(0.5)),
                        ms(tally.quantile(0.99)),
                        ms(tally.quantile(1)),
                        tally.refusals());
    }

    private static String ms(double milliseconds) {
        return String.format(Locale.ROOT, "%.0f", milliseconds);
    }

    String last() {
        return rows.getLast();
    }

    String report(String size, CrowdOptions options, Memory memory, double heap) {
        return """
                # A crowd at size %s

                %d clients with %d requests at once each, %d s for each row, %d processors, Java %s. Settings: %s.

                %s%s

                Resident at most %.0f MB, heap in use at most %.0f MB.

                | reading | dearest request | alone, ms | answer | one field of it, ms |
                | --- | --- | --- | --- | --- |
                %s
                """.formatted(
                        size,
                        options.clients(),
                        options.atOnce(),
                        options.time().toSeconds(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        options.settings().isBlank() ? "as shipped" : options.settings(),
                        HEAD,
                        rows.stream().collect(Collectors.joining("\n")),
                        memory.peak() / MEGABYTE,
                        heap / MEGABYTE,
                        String.join("\n", found));
    }
}
