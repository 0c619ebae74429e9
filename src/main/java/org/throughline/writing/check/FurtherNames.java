package org.throughline.writing.check;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Problems;
import org.throughline.writing.table.Row;

/** The table of names holds further names, not the preferred one again. */
@Component
class FurtherNames implements Check {

    @Override
    public void check(DataPackage data, Problems problems) {
        Map<String, String> preferred = data.contents()
                .filter(content -> content.kind().entity())
                .flatMap(content -> content.rows().stream())
                .filter(row -> row.identified() && row.has("name"))
                .collect(Collectors.toMap(Row::id, row -> String.valueOf(row.text("name")), (one, other) -> one));
        data.rows("name").stream()
                .filter(row -> row.has("entity") && row.has("text"))
                .filter(row -> String.valueOf(row.text("text")).equals(preferred.get(row.text("entity"))))
                .forEach(row -> problems.add(
                        row.place("text"),
                        "this is the preferred name already: take the row out, or give another name"));
    }
}
