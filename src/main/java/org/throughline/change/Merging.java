package org.throughline.change;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.change.row.Origin;
import org.throughline.change.row.PreferredName;
import org.throughline.change.row.Redirects;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowChange;
import org.throughline.change.row.Universe;
import org.throughline.kind.Kind;

/**
 * Makes one entity of two: all that names the one names the other from now on, and its name is a further one of it, so
 * that nothing that was said is lost.
 *
 * @param names the kind of names
 */
record Merging(Universe known, Kind names, Row from, Row into, Origin origin) {

    /** Each row that it changes, one after the other. */
    List<RowChange> changes() {
        List<Row> naming = known.naming(from.id());
        List<Row> again = naming.stream().filter(this::isSaidAgain).toList();
        Stream<RowChange> moved =
                naming.stream().filter(row -> !isSaidAgain(row)).map(row -> new RowChange(row.key(), row, moved(row)));
        Stream<RowChange> added = Stream.concat(Stream.of(Redirects.row(from.id(), into.id(), origin)), further())
                .map(row -> new RowChange(row.key(), null, row));
        return Stream.of(
                        Stream.concat(Stream.of(from), again.stream()).map(row -> new RowChange(row.key(), row, null)),
                        moved,
                        added)
                .flatMap(changes -> changes)
                .toList();
    }

    /** Whether it is a further name that would say again what the other is called. */
    private boolean isSaidAgain(Row row) {
        return row.kind().equals(names) && Objects.equals(row.text("text"), into.text("name"));
    }

    private Row moved(Row row) {
        Map<String, Object> cells = new TreeMap<>(row.cells());
        row.kind().naming().stream()
                .filter(column -> from.id().equals(cells.get(column)))
                .forEach(column -> cells.put(column, into.id()));
        if (isYielding(row)) {
            cells.remove("preferred");
        }
        return new Row(row.kind(), origin, cells, true);
    }

    /** Of two figures that are preferred that of the one that stays goes on to be. */
    private boolean isYielding(Row row) {
        return row.kind().name().equals("figure")
                && row.flagged("preferred")
                && known.rows("figure", "about", into.id()).stream()
                        .anyMatch(other -> other.flagged("preferred") && isSame(other, row, "measure"));
    }

    /** Its name, unless the other has it too; under another id where something else has that which it is to have. */
    private Stream<Row> further() {
        Row name = MergedName.of(from, into, names, origin);
        Stream<String> numbered =
                IntStream.iterate(2, number -> number + 1).mapToObj(number -> name.id() + "-" + number);
        return isSame(from, into, "name")
                ? Stream.of()
                : Stream.concat(Stream.of(name.id()), numbered)
                        .filter(id -> !isTaken(id, name))
                        .findFirst()
                        .filter(id -> known.row(names.name(), id).isEmpty())
                        .map(id -> name.with("id", id))
                        .stream();
    }

    /** Whether something else has an id than a row that says the same. */
    private boolean isTaken(String id, Row name) {
        return known.nodes(id).stream().anyMatch(kind -> !kind.equals(names))
                || isOwn(id)
                || known.row(names.name(), id)
                        .filter(there -> !isSame(there, name, "entity") || !isSame(there, name, "text"))
                        .isPresent();
    }

    /** Whether another entity's own name has it. */
    private boolean isOwn(String id) {
        return PreferredName.entity(id)
                .filter(entity -> !entity.equals(from.id()))
                .flatMap(known::node)
                .filter(Kind::entity)
                .isPresent();
    }

    private static boolean isSame(Row one, Row other, String column) {
        return Objects.equals(one.text(column), other.text(column));
    }
}
