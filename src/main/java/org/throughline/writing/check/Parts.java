package org.throughline.writing.check;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Problems;
import org.throughline.writing.table.Row;

/** What carries the whole of a row is not named among its parts again. */
@Component
class Parts implements Check {

    @Override
    public void check(DataPackage data, Problems problems) {
        data.contents().flatMap(content -> content.rows().stream()).forEach(row -> check(row, problems));
    }

    private static void check(Row row, Problems problems) {
        List<String> whole = row.texts("citations");
        row.texts("partly").stream()
                .filter(whole::contains)
                .forEach(id -> problems.add(
                        row.place("partly"),
                        id + " carries the whole already, as citations says: name it in one of the two columns"));
    }
}
