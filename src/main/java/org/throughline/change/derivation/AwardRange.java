package org.throughline.change.derivation;

import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.kind.Kind;

/** An award's least and greatest sum, by its amount and qualifier. */
final class AwardRange implements Derivation {

    @Override
    public boolean concerns(Kind kind) {
        return kind.name().equals("award");
    }

    @Override
    public void derive(Row row, Universe universe, RowValues values) {
        StatedNumber.in(row, "amount", "currency").put(values);
    }
}
