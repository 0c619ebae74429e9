package org.throughline.change.rule;

import java.util.Optional;
import org.throughline.change.row.PreferredName;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.kind.Kind;

/** An id belongs to one node of all tables, names that entities give themselves included. */
final class UniqueIds implements Rule {

    @Override
    public void check(Row row, Universe universe, Problems problems) {
        if (row.identified() && row.kind().node().isPresent()) {
            another(row, universe)
                    .ifPresent(other -> problems.add(
                            row.at("id"),
                            "the id %s is already that of %s: give one of them another"
                                    .formatted(row.id(), other.at("id"))));
        }
    }

    /** Who has it, or the id of the name that this one gives itself. */
    private static Optional<Row> another(Row row, Universe universe) {
        Optional<Kind> same = universe.nodes(row.id()).stream()
                .filter(kind -> !kind.equals(row.kind()))
                .findFirst();
        return same.flatMap(kind -> universe.row(kind.name(), row.id())).or(() -> named(row, universe));
    }

    private static Optional<Row> named(Row row, Universe universe) {
        return PreferredName.entity(row.id())
                .flatMap(entity ->
                        universe.node(entity).filter(Kind::entity).flatMap(kind -> universe.row(kind.name(), entity)));
    }
}
