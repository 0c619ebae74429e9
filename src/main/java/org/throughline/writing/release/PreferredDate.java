package org.throughline.writing.release;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.date.PartialDate;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Row;

/** The date that the preferred figure of a measure gives for an entity. */
record PreferredDate(String measure) {

    @Nullable
    PartialDate of(Row entity, DataPackage data) {
        return data.rows("figure", "about", entity.id()).stream()
                .filter(figure -> measure.equals(figure.text("measure")) && figure.flagged("preferred"))
                .map(figure -> figure.date("date"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
