package org.throughline.writing.release;

import org.springframework.stereotype.Component;
import org.throughline.kind.Kind;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Row;

/** The words by which an identifier is found. */
@Component
class IdentifierWords implements Derivation {

    @Override
    public boolean concerns(Kind kind) {
        return kind.name().equals("identifier");
    }

    @Override
    public void derive(Row row, DataPackage data, RowValues values) {
        values.putWords(row.text("value"));
    }
}
