package org.throughline.writing.release;

import org.springframework.stereotype.Component;
import org.throughline.kind.Kind;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Row;

/** When a review was published: a copy of the preferred figure. */
@Component
class ReviewPublished implements Derivation {

    private static final PreferredDate PUBLISHED = new PreferredDate("PUBLISHED");

    @Override
    public boolean concerns(Kind kind) {
        return kind.name().equals("review");
    }

    @Override
    public void derive(Row row, DataPackage data, RowValues values) {
        values.putDate("published", PUBLISHED.of(row, data));
    }
}
