package org.throughline.change.derivation;

import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.kind.Kind;

/** A figure's least and greatest number, by its value and qualifier. */
final class FigureRange implements Derivation {

    @Override
    public boolean concerns(Kind kind) {
        return kind.name().equals("figure");
    }

    @Override
    public void derive(Row row, Universe universe, RowValues values) {
        StatedNumber.in(row, "value", "unit").put(values);
    }
}
