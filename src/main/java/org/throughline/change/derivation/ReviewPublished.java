package org.throughline.change.derivation;

import java.util.stream.Stream;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.kind.Kind;

/** When a review was published: a copy of the preferred figure. */
final class ReviewPublished implements Derivation {

    private static final PreferredDate PUBLISHED = new PreferredDate("PUBLISHED");

    @Override
    public boolean concerns(Kind kind) {
        return kind.name().equals("review");
    }

    @Override
    public void derive(Row row, Universe universe, RowValues values) {
        values.putDate("published", PUBLISHED.of(row, universe));
    }

    @Override
    public Stream<Row> following(Row changed, Universe universe) {
        return About.of(changed, universe, "review");
    }
}
