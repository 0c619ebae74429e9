package org.throughline.change.row;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.throughline.kind.NodeKind;

/** Rows that say where the id of a merged entity leads. */
public final class Redirects {

    private Redirects() {}

    public static Row row(String from, String into, Origin origin) {
        return new Row(NodeKind.REDIRECT, origin, new TreeMap<>(Map.of("id", from, "into", into)), true);
    }

    /** The same row with the ids of those into which what it names was merged. */
    public static Row led(Row row, Universe universe) {
        Row led = row;
        for (String column : row.kind().naming()) {
            Row one = led;
            led = Optional.ofNullable(row.text(column))
                    .flatMap(id -> target(id, universe))
                    .map(target -> one.with(column, target))
                    .orElse(one);
        }
        return led;
    }

    /** A row, and what it may have been before what it names was merged with others. */
    public static Stream<Row> unled(Row row, Universe universe) {
        Stream<Row> rows = Stream.of(row);
        for (String column : row.kind().naming()) {
            rows = rows.flatMap(one -> unled(one, column, universe));
        }
        return rows;
    }

    private static Stream<Row> unled(Row row, String column, Universe universe) {
        String id = row.text(column);
        return id == null
                ? Stream.of(row)
                : Stream.concat(
                        Stream.of(row),
                        universe.rows(NodeKind.REDIRECT.name(), "into", id).stream()
                                .map(leading -> row.with(column, leading.id())));
    }

    /** Where an id leads in the end; empty where it is not one of these. */
    public static Optional<String> target(String id, Universe universe) {
        SequencedSet<String> passed = new LinkedHashSet<>();
        Optional<String> next = into(id, universe);
        while (next.filter(passed::add).isPresent()) {
            next = into(passed.getLast(), universe);
        }
        return passed.isEmpty() ? Optional.empty() : Optional.of(passed.getLast());
    }

    /** What to tell whoever names an id that leads to another as if it were something itself. */
    public static Optional<String> objection(String id, Universe universe) {
        return target(id, universe).map(target -> "%s was merged into %s: name that one".formatted(id, target));
    }

    private static Optional<String> into(String id, Universe universe) {
        return universe.node(id)
                .filter(NodeKind.REDIRECT::equals)
                .flatMap(kind -> universe.row(kind.name(), id))
                .map(row -> String.valueOf(row.text("into")));
    }
}
