package org.throughline.writing.release;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.throughline.money.MinorUnits;
import org.throughline.money.Qualifier;
import org.throughline.money.Range;
import org.throughline.writing.table.Row;

/** A number as a row states it: in minor units where its unit is a currency, and as exact as its qualifier says. */
record StatedNumber(
        @Nullable BigDecimal number, String unit, @Nullable String qualifier) {

    static StatedNumber in(Row row, String number, String unit) {
        return new StatedNumber(row.number(number), String.valueOf(row.text(unit)), row.text("qualifier"));
    }

    void put(RowValues values) {
        Range range = range();
        values.put("minimum", range.minimum()).put("maximum", range.maximum());
    }

    private Range range() {
        return number == null || qualifier == null
                ? Range.UNKNOWN
                : MinorUnits.count(number, unit)
                        .map(Qualifier.valueOf(qualifier)::of)
                        .orElse(Range.UNKNOWN);
    }
}
