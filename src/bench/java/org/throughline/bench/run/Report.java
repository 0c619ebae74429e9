package org.throughline.bench.run;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.bench.run.Results.Place;
import org.throughline.bench.run.Results.Spread;

/** The results as tables: requests per second as median and spread of the rounds, and the ratios that matter. */
record Report(Results results, List<String> ways, String subject) {

    private static final double TAIL = 0.99;

    String at(int connections) {
        List<String> lines = new ArrayList<>();
        lines.add("### %d %s".formatted(connections, connections == 1 ? "connection" : "connections"));
        lines.add("");
        lines.add("| question | " + String.join(" | ", ways) + " | " + ratios() + " | p99/p50 |");
        lines.add("| --- |" + " --- |".repeat(2 * ways.size()));
        results.templates().forEach(template -> lines.add(row(template, connections)));
        lines.add("| geometric mean |" + " |".repeat(ways.size()) + means(connections) + " |");
        return String.join("\n", lines) + "\n";
    }

    private String ratios() {
        return String.join(
                " | ", others().stream().map(way -> subject + "/" + way).toList());
    }

    private List<String> others() {
        return ways.stream().filter(way -> !way.equals(subject)).toList();
    }

    private String row(String template, int connections) {
        StringBuilder row = new StringBuilder("| " + template + " |");
        for (String way : ways) {
            row.append(' ').append(perSecond(template, way, connections)).append(" |");
        }
        for (String way : others()) {
            row.append(' ').append(ratio(template, way, connections)).append(" |");
        }
        return row.append(' ').append(tail(template, connections)).append(" |").toString();
    }

    private String perSecond(String template, String way, int connections) {
        @Nullable Spread spread = results.spread(new Place(template, way, connections), Sample::perSecond);
        return spread == null ? "–" : "%.0f (%.0f–%.0f)".formatted(spread.median(), spread.least(), spread.most());
    }

    private String ratio(String template, String way, int connections) {
        double ratio = quotient(template, way, connections);
        return Double.isNaN(ratio) ? "–" : "%.2f".formatted(ratio);
    }

    private double quotient(String template, String way, int connections) {
        @Nullable Spread one = results.spread(new Place(template, subject, connections), Sample::perSecond);
        @Nullable Spread other = results.spread(new Place(template, way, connections), Sample::perSecond);
        return one == null || other == null ? Double.NaN : one.median() / other.median();
    }

    private String tail(String template, int connections) {
        @Nullable
        Spread spread = results.spread(
                new Place(template, subject, connections), sample -> sample.quantile(TAIL) / sample.quantile(0.5));
        return spread == null ? "–" : "%.1f".formatted(spread.median());
    }

    private String means(int connections) {
        return String.join(
                        " |",
                        others().stream()
                                .map(way -> " " + mean(way, connections))
                                .toList())
                + " |";
    }

    private String mean(String way, int connections) {
        return "%.2f"
                .formatted(Math.exp(results.templates().stream()
                        .mapToDouble(template -> quotient(template, way, connections))
                        .filter(ratio -> !Double.isNaN(ratio))
                        .map(Math::log)
                        .average()
                        .orElse(Double.NaN)));
    }
}
