package org.throughline.writing.release;

import org.springframework.stereotype.Component;
import org.throughline.kind.Kind;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Row;

/** An award's least and greatest sum, by its amount and qualifier. */
@Component
class AwardRange implements Derivation {

    @Override
    public boolean concerns(Kind kind) {
        return kind.name().equals("award");
    }

    @Override
    public void derive(Row row, DataPackage data, RowValues values) {
        StatedNumber.in(row, "amount", "currency").put(values);
    }
}
