package org.throughline.change.rule;

import java.util.Optional;
import java.util.function.Predicate;
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
            another(row, universe).ifPresent(other -> refuse(row, row.id(), other, problems));
            String name = PreferredName.idOf(row.id());
            if (row.kind().entity()) {
                withId(name, _ -> true, universe).ifPresent(other -> refuse(row, name, other, problems));
            }
        }
    }

    private static void refuse(Row row, String id, Row other, Problems problems) {
        problems.add(
                row.at("id"),
                "the id %s is already that of %s: give one of them another".formatted(id, other.at("id")));
    }

    /** Who has it, or the id of the name that this one gives itself. */
    private static Optional<Row> another(Row row, Universe universe) {
        return withId(row.id(), other -> !other.equals(row.kind()), universe).or(() -> named(row, universe));
    }

    private static Optional<Row> withId(String id, Predicate<Kind> kinds, Universe universe) {
        return universe.nodes(id).stream()
                .filter(kinds)
                .flatMap(other -> universe.row(other.name(), id).stream())
                .findFirst();
    }

    private static Optional<Row> named(Row row, Universe universe) {
        return PreferredName.entity(row.id())
                .flatMap(entity ->
                        universe.node(entity).filter(Kind::entity).flatMap(kind -> universe.row(kind.name(), entity)));
    }
}
