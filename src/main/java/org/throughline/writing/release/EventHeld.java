package org.throughline.writing.release;

import org.springframework.stereotype.Component;
import org.throughline.kind.Kind;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Row;

/** When an event was held: a copy of the preferred figure. */
@Component
class EventHeld implements Derivation {

    private static final PreferredDate HELD = new PreferredDate("HELD");

    @Override
    public boolean concerns(Kind kind) {
        return kind.name().equals("event");
    }

    @Override
    public void derive(Row row, DataPackage data, RowValues values) {
        values.putDate("date", HELD.of(row, data));
    }
}
