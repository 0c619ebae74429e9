package org.throughline.writing.release;

import org.springframework.stereotype.Component;
import org.throughline.kind.Kind;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Row;

/** A figure's least and greatest number, by its value and qualifier. */
@Component
class FigureRange implements Derivation {

    @Override
    public boolean concerns(Kind kind) {
        return kind.name().equals("figure");
    }

    @Override
    public void derive(Row row, DataPackage data, RowValues values) {
        StatedNumber.in(row, "value", "unit").put(values);
    }
}
