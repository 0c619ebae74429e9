package org.throughline.change.derivation;

import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.kind.Kind;

/** The words by which a name is found. */
final class NameWords implements Derivation {

    @Override
    public boolean concerns(Kind kind) {
        return kind.name().equals("name");
    }

    @Override
    public void derive(Row row, Universe universe, RowValues values) {
        values.putWords(row.text("text"));
    }
}
