package org.throughline.writing.release;

import org.springframework.stereotype.Component;
import org.throughline.kind.Kind;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Row;

/** The words by which a name is found. */
@Component
class NameWords implements Derivation {

    @Override
    public boolean concerns(Kind kind) {
        return kind.name().equals("name");
    }

    @Override
    public void derive(Row row, DataPackage data, RowValues values) {
        values.putWords(row.text("text"));
    }
}
