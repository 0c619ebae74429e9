package org.throughline.change.rule;

import java.util.List;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;

/** What carries the whole of a row is not named among its parts again. */
final class Parts implements Rule {

    @Override
    public void check(Row row, Universe universe, Problems problems) {
        List<String> whole = row.texts("citations");
        row.texts("partly").stream()
                .filter(whole::contains)
                .forEach(id -> problems.add(
                        row.at("partly"),
                        id + " carries the whole already, as citations says: name it in one of the two columns"));
    }
}
