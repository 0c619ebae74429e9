package org.throughline.change.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;

/** Columns that are unique together, such as an identifier's scheme and value, are so. */
final class UniqueKeys implements Rule {

    @Override
    public void check(Row row, Universe universe, Problems problems) {
        if (row.identified()) {
            row.kind().unique().stream()
                    .filter(columns -> columns.stream().allMatch(row::has))
                    .forEach(columns -> check(row, columns, universe, problems));
        }
    }

    private static void check(Row row, List<String> columns, Universe universe, Problems problems) {
        Map<String, String> key = columns.stream()
                .collect(Collectors.toMap(Function.identity(), column -> String.valueOf(row.text(column))));
        universe.rows(row.kind().name(), key).stream()
                .findFirst()
                .filter(first -> !Objects.equals(first.value("id"), row.value("id")))
                .ifPresent(first -> problems.add(
                        row.at(columns.getLast()),
                        "%s already stands at %s: take one of them out"
                                .formatted(columns.stream().map(key::get).toList(), first.at(columns.getLast()))));
    }
}
