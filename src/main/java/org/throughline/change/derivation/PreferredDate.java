package org.throughline.change.derivation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.date.PartialDate;

/** The date that the preferred figure of a measure gives for an entity. */
record PreferredDate(String measure) {

    @Nullable
    PartialDate of(Row entity, Universe universe) {
        return universe.rows("figure", "about", entity.id()).stream()
                .filter(figure -> measure.equals(figure.text("measure")) && figure.flagged("preferred"))
                .map(figure -> figure.date("date"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
