package org.throughline.change.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;

/** The table of names holds further names, not the preferred one again. */
final class FurtherNames implements Rule {

    @Override
    public void check(Row row, Universe universe, Problems problems) {
        if (row.kind().name().equals("name") && row.has("entity") && row.has("text")) {
            preferred(String.valueOf(row.text("entity")), universe)
                    .filter(name -> name.equals(row.text("text")))
                    .ifPresent(_ -> problems.add(
                            row.at("text"),
                            "%s says the preferred name again: take the row out, or give another name"
                                    .formatted(row.id())));
        }
    }

    @Override
    public Stream<Row> following(Row changed, Universe universe) {
        return changed.kind().entity() ? universe.rows("name", "entity", changed.id()).stream() : Stream.empty();
    }

    private static Optional<String> preferred(String entity, Universe universe) {
        return universe.node(entity)
                .flatMap(kind -> universe.row(kind.name(), entity))
                .flatMap(row -> Optional.ofNullable(row.text("name")));
    }
}
