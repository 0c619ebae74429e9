package org.throughline.writing.release;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.writing.statement.Statements;
import org.throughline.writing.table.Problems;

/** Takes rows out of the graph and puts rows in; what the release does not own stays as it is. */
@Component
class GraphWriter {

    private final Neo4jClient client;
    private final Kinds kinds;
    private final Statements statements;

    GraphWriter(Neo4jClient client, Kinds kinds, Statements statements) {
        this.client = client;
        this.kinds = kinds;
        this.statements = statements;
    }

    /** Makes the changes of releases, kind after kind, so that a row finds what it refers to. */
    void apply(Map<String, Change> changes) {
        Set<RowKey> staying = changes.values().stream()
                .flatMap(change -> change.added().stream())
                .map(PlannedRow::key)
                .collect(Collectors.toSet());
        changes.forEach((release, change) -> {
            removeRelationships(change, release);
            removeNodes(change, staying, release);
        });
        changes.values().forEach(this::refuseTaken);
        Map<String, Map<String, List<PlannedRow>>> rows = new LinkedHashMap<>();
        changes.forEach((release, change) ->
                rows.put(release, change.toWrite().collect(Collectors.groupingBy(PlannedRow::table))));
        kinds.all()
                .forEach(kind -> rows.forEach((release, tables) ->
                        Stream.ofNullable(tables.get(kind.name())).forEach(table -> write(kind, table, release))));
        changes.forEach((release, change) -> takeOver(change, changes.values(), release));
    }

    /** Nodes that one release no longer states and another now does are that one's. */
    private void takeOver(Change change, Collection<Change> all, String release) {
        Set<RowKey> left = all.stream().flatMap(one -> one.gone().stream()).collect(Collectors.toSet());
        List<String> ids = change.added().stream()
                .map(PlannedRow::key)
                .filter(left::contains)
                .filter(key -> kinds.named(key.table()).node().isPresent())
                .map(RowKey::id)
                .toList();
        if (!ids.isEmpty()) {
            run(statements.step("take-over-nodes").text(), ids, release);
        }
    }

    private void removeRelationships(Change change, String release) {
        idsByType(change.outdated())
                .forEach((type, ids) ->
                        run(statements.step("remove-relationships").named(type), ids, release));
    }

    private void removeNodes(Change change, Set<RowKey> staying, String release) {
        List<String> ids = change.gone().stream()
                .filter(key -> !staying.contains(key))
                .filter(key -> kinds.named(key.table()).node().isPresent())
                .map(RowKey::id)
                .toList();
        if (!ids.isEmpty()) {
            run(statements.step("remove-nodes").text(), ids, release);
            run(statements.step("hand-over-nodes").text(), ids, release);
        }
    }

    private void refuseTaken(Change change) {
        Problems problems = new Problems();
        change.added().stream()
                .collect(Collectors.groupingBy(PlannedRow::table))
                .forEach((table, rows) ->
                        kinds.named(table).node().ifPresent(label -> refuseTaken(label, rows, problems)));
        problems.refuseAny();
    }

    private void refuseTaken(String label, List<PlannedRow> rows, Problems problems) {
        Collection<String> taken = client.query(statements.step("other-nodes").text())
                .bind(rows.stream().map(PlannedRow::id).toList())
                .to("ids")
                .bind(label)
                .to("label")
                .fetchAs(String.class)
                .all();
        rows.stream()
                .filter(row -> taken.contains(row.id()))
                .forEach(row -> problems.add(
                        row.place(), "the database has something else by the id " + row.id() + ": choose another id"));
    }

    private void write(Kind kind, List<PlannedRow> rows, String release) {
        long written = client.query(statements.writing(kind).text())
                .bind(rows.stream().map(PlannedRow::values).toList())
                .to("rows")
                .bind(release)
                .to("release")
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
        if (written != rows.size()) {
            throw new IllegalStateException("%d of %d rows of %s found their ends: write the tables they name first"
                    .formatted(written, rows.size(), kind.name()));
        }
    }

    private void run(String text, List<String> ids, String release) {
        client.query(text).bind(ids).to("ids").bind(release).to("release").run();
    }

    private Map<String, List<String>> idsByType(Stream<RowKey> keys) {
        return keys.flatMap(key -> kinds.named(key.table()).relationship().stream()
                        .map(relationship -> Map.entry(relationship.type(), key.id())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
