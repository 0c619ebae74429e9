package org.throughline.change.derivation;

import java.util.stream.Stream;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.kind.Kind;

/** When an event was held: a copy of the preferred figure. */
final class EventHeld implements Derivation {

    private static final PreferredDate HELD = new PreferredDate("HELD");

    @Override
    public boolean concerns(Kind kind) {
        return kind.name().equals("event");
    }

    @Override
    public void derive(Row row, Universe universe, RowValues values) {
        values.putDate("date", HELD.of(row, universe));
    }

    @Override
    public Stream<Row> following(Row changed, Universe universe) {
        return About.of(changed, universe, "event");
    }
}
