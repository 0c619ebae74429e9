package org.throughline.change.derivation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.Row;
import org.throughline.money.MinorUnits;
import org.throughline.money.NumberOrder;
import org.throughline.money.Qualifier;
import org.throughline.money.Range;

/** A number as a row states it: in minor units where its unit is a currency, and as exact as its qualifier says. */
record StatedNumber(
        String name,
        @Nullable BigDecimal number,
        String unit,
        @Nullable String qualifier) {

    static StatedNumber in(Row row, String name, String unit) {
        return new StatedNumber(name, row.number(name), String.valueOf(row.text(unit)), row.text("qualifier"));
    }

    void put(RowValues values) {
        Range range = range();
        NumberOrder order = NumberOrder.of(unit, range.named());
        values.put("minimum", range.minimum()).put("maximum", range.maximum()).putOrder(name, order.up(), order.down());
    }

    private Range range() {
        return number == null || qualifier == null
                ? Range.UNKNOWN
                : MinorUnits.count(number, unit)
                        .map(Qualifier.valueOf(qualifier)::of)
                        .orElse(Range.UNKNOWN);
    }
}
