package org.throughline.change.derivation;

import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.kind.Kind;

/** The words by which an identifier is found. */
final class IdentifierWords implements Derivation {

    @Override
    public boolean concerns(Kind kind) {
        return kind.name().equals("identifier");
    }

    @Override
    public void derive(Row row, Universe universe, RowValues values) {
        values.putWords(row.text("value"));
    }
}
