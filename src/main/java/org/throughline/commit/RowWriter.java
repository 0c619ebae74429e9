package org.throughline.commit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.throughline.change.derivation.WrittenRow;
import org.throughline.change.row.PreferredName;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowChange;
import org.throughline.commit.statement.Statements;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.kind.LinkKind;

/** Takes rows out of the graph and puts rows in, kind after kind, so that a row finds what it names. */
@Component
class RowWriter {

    private static final String NAME = "name";

    private final Neo4jClient client;
    private final Kinds kinds;
    private final Statements statements;

    RowWriter(Neo4jClient client, Kinds kinds, Statements statements) {
        this.client = client;
        this.kinds = kinds;
        this.statements = statements;
    }

    void write(Collection<RowChange> changes, List<WrittenRow> rows) {
        loosen(changes);
        remove(changes);
        Map<String, List<Map<String, Object>>> byKind = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.kind().name(), Collectors.mapping(WrittenRow::values, Collectors.toList())));
        kinds.stored()
                .filter(kind -> byKind.containsKey(kind.name()))
                .forEach(kind -> write(kind, byKind.getOrDefault(kind.name(), List.of())));
    }

    /** Relationships go with their rows, and before they are made anew between other ends. */
    private void loosen(Collection<RowChange> changes) {
        Stream<Row> before =
                changes.stream().filter(RowWriter::isLoosened).flatMap(change -> Stream.ofNullable(change.before()));
        Map<Kind, List<String>> byKind = before.filter(
                        row -> row.kind().relationship().isPresent())
                .collect(Collectors.groupingBy(Row::kind, Collectors.mapping(Row::id, Collectors.toList())));
        gone(changes, Kind::entity)
                .map(row -> PreferredName.idOf(row.id()))
                .forEach(name -> byKind.computeIfAbsent(kinds.named(NAME), _ -> new ArrayList<>())
                        .add(name));
        byKind.forEach((kind, ids) -> run(statements.loosening(kind), ids));
    }

    private void remove(Collection<RowChange> changes) {
        Set<String> staying = changes.stream()
                .flatMap(change -> Stream.ofNullable(change.after()))
                .filter(row -> row.kind().node().isPresent())
                .map(Row::id)
                .collect(Collectors.toSet());
        Map<Boolean, List<String>> gone = gone(changes, kind -> kind.node().isPresent())
                .flatMap(row ->
                        row.kind().entity() ? Stream.of(row.id(), PreferredName.idOf(row.id())) : Stream.of(row.id()))
                .collect(Collectors.partitioningBy(staying::contains));
        run(statements.step("strip-nodes").text(), gone.getOrDefault(true, List.of()));
        run(statements.step("remove-nodes").text(), gone.getOrDefault(false, List.of()));
    }

    private static Stream<Row> gone(Collection<RowChange> changes, Predicate<Kind> chosen) {
        return changes.stream()
                .filter(change -> change.after() == null)
                .flatMap(change -> Stream.ofNullable(change.before()))
                .filter(row -> chosen.test(row.kind()));
    }

    private static boolean isLoosened(RowChange change) {
        Row before = change.before();
        Row after = change.after();
        return before != null
                && (after == null
                        || ends(before.kind())
                                .anyMatch(column -> !Objects.equals(before.value(column), after.value(column))));
    }

    /** The columns by which a row is joined to others. */
    private static Stream<String> ends(Kind kind) {
        return kind instanceof LinkKind link ? Stream.of(link.from(), link.to()) : kind.naming().stream();
    }

    private void write(Kind kind, List<Map<String, Object>> rows) {
        long written = client.query(statements.writing(kind).text())
                .bind(rows)
                .to("rows")
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
        if (written != rows.size()) {
            throw new IllegalStateException(
                    "%d of %d rows of %s found their ends".formatted(written, rows.size(), kind.name()));
        }
    }

    private void run(String text, List<String> ids) {
        if (!ids.isEmpty()) {
            client.query(text).bind(ids).to("ids").run();
        }
    }
}
