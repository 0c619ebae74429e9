package org.throughline.writing.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Problems;
import org.throughline.writing.table.Row;

/** Of figures that disagree one at most is preferred; of the dates that reviews and events show, exactly one. */
@Component
class PreferredFigures implements Check {

    @Override
    public void check(DataPackage data, Problems problems) {
        Map<String, List<Row>> measured = data.rows("figure").stream()
                .filter(row -> row.has("about") && row.has("measure"))
                .collect(Collectors.groupingBy(row -> row.text("measure") + " of " + row.text("about")));
        measured.forEach((what, rows) -> atMostOne(what, rows, problems));
        data.rows("review").forEach(row -> dated(measured, "PUBLISHED", row, problems));
        data.rows("event").forEach(row -> dated(measured, "HELD", row, problems));
    }

    private static void atMostOne(String what, List<Row> rows, Problems problems) {
        rows.stream()
                .filter(row -> row.flagged("preferred"))
                .skip(1)
                .forEach(row -> problems.add(
                        row.place("preferred"),
                        "another " + what + " is preferred already: leave true at one of them"));
    }

    private static void dated(Map<String, List<Row>> measured, String measure, Row row, Problems problems) {
        List<Row> stated = row.identified() ? measured.getOrDefault(measure + " of " + row.id(), List.of()) : List.of();
        if (!stated.isEmpty() && stated.stream().noneMatch(figure -> figure.flagged("preferred"))) {
            problems.add(
                    stated.getFirst().place("preferred"),
                    "no " + measure + " of " + row.id() + " is preferred: write true at the one to be shown");
        }
    }
}
