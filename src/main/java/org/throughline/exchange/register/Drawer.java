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
}
