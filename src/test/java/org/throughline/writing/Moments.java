package org.throughline.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.commit.Ledger;

/** The rows after each revision, from nothing on, as the ledger tells of them. */
final class Moments {

    private Moments() {}

    static List<Map<RowKey, Row>> of(Ledger ledger, long revisions) {
        Map<RowKey, Row> rows = new TreeMap<>();
        List<Map<RowKey, Row>> moments = new ArrayList<>(List.of(Map.of()));
        LongStream.rangeClosed(1, revisions).forEach(number -> {
            ledger.changes(number).forEach(change -> {
                Row after = change.after();
                if (after == null) {
                    rows.remove(change.key());
                } else {
                    rows.put(change.key(), after);
                }
            });
            moments.add(new TreeMap<>(rows));
        });
        return moments;
    }
}
