package org.throughline.change.derivation;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.kind.Kind;

/**
 * How far an initiative has come, as its figures of what took place tell: what is reported first, then what is
 * promised.
 */
final class InitiativeStatus implements Derivation {

    private static final List<String> FURTHEST_FIRST = List.of("ENDED", "LAUNCHED", "ANNOUNCED");

    @Override
    public boolean concerns(Kind kind) {
        return kind.name().equals("initiative");
    }

    @Override
    public void derive(Row row, Universe universe, RowValues values) {
        values.put(
                "status",
                status(universe.rows("figure", "about", row.id()).stream()
                        .filter(figure -> !figure.has("value"))
                        .toList()));
    }

    @Override
    public Stream<Row> following(Row changed, Universe universe) {
        return About.of(changed, universe, "initiative");
    }

    private static String status(List<Row> figures) {
        return FURTHEST_FIRST.stream()
                .filter(measure -> stated(figures, "REPORTED").anyMatch(measure::equals))
                .findFirst()
                .orElseGet(
                        () -> stated(figures, "PROMISED").anyMatch(FURTHEST_FIRST::contains) ? "PLANNED" : "UNKNOWN");
    }

    private static Stream<String> stated(List<Row> figures, String status) {
        return figures.stream()
                .filter(figure -> status.equals(figure.text("status")))
                .map(figure -> String.valueOf(figure.text("measure")));
    }
}
