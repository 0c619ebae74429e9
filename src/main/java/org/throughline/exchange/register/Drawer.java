package org.throughline.exchange.register;

import java.util.Map;
import org.throughline.change.row.FileOrigin;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowText;
import org.throughline.kind.Kinds;

/** Makes rows of kinds from texts. */
record Drawer(Kinds kinds, FileOrigin origin) {

    /** Columns whose text is empty hold nothing. */
    Row row(String kind, Map<String, String> texts) {
        return new Row(kinds.named(kind), origin, RowText.read(kinds.named(kind), texts), true);
    }

    /**
     * A citation of a place.
     *
     * @param verbatim whether it stands there as it is told
     */
    Row citation(String id, Citing at, String basis, boolean verbatim, String note) {
        return row(
                "citation",
                Map.of(
                        "id",
                        id,
                        "source",
                        at.source(),
                        "locator",
                        at.locator(),
                        "basis",
                        basis,
                        "fidelity",
                        verbatim ? "VERBATIM" : "PARAPHRASED",
                        "note",
                        note));
    }
}
