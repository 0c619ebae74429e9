package org.throughline.change.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;

/** Of figures that disagree one at most is preferred; of the dates that reviews and events show, exactly one. */
final class PreferredFigures implements Rule {

    private static final Map<String, String> SHOWN = Map.of("review", "PUBLISHED", "event", "HELD");

    @Override
    public void check(Row row, Universe universe, Problems problems) {
        String kind = row.kind().name();
        if (kind.equals("figure") && row.flagged("preferred")) {
            onlyOne(row, universe, problems);
        } else if (SHOWN.containsKey(kind) && row.identified()) {
            dated(SHOWN.getOrDefault(kind, ""), row, universe, problems);
        }
    }

    @Override
    public Stream<Row> following(Row changed, Universe universe) {
        return changed.kind().name().equals("figure")
                        && SHOWN.containsValue(String.valueOf(changed.text("measure")))
                        && changed.has("about")
                ? SHOWN.keySet().stream()
                        .flatMap(kind -> universe.row(kind, String.valueOf(changed.text("about"))).stream())
                : Stream.empty();
    }

    private static void onlyOne(Row row, Universe universe, Problems problems) {
        String measure = String.valueOf(row.text("measure"));
        String about = String.valueOf(row.text("about"));
        measured(about, measure, universe)
                .filter(figure -> figure.flagged("preferred"))
                .findFirst()
                .filter(first -> row.has("about") && !Objects.equals(first.value("id"), row.value("id")))
                .ifPresent(_ -> problems.add(
                        row.at("preferred"),
                        "another %s of %s is preferred already: leave true at one of them".formatted(measure, about)));
    }

    private static void dated(String measure, Row row, Universe universe, Problems problems) {
        List<Row> stated = measured(row.id(), measure, universe).toList();
        if (!stated.isEmpty() && stated.stream().noneMatch(figure -> figure.flagged("preferred"))) {
            problems.add(
                    stated.getFirst().at("preferred"),
                    "no " + measure + " of " + row.id() + " is preferred: write true at the one to be shown");
        }
    }

    private static Stream<Row> measured(String about, String measure, Universe universe) {
        return universe.rows("figure", "about", about).stream()
                .filter(figure -> measure.equals(figure.text("measure")));
    }
}
