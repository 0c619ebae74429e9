package org.throughline.writing.release;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.throughline.writing.statement.Statements;
import org.throughline.writing.statement.TableStatement;
import org.throughline.writing.table.Problems;

/** Takes rows out of the graph and puts rows in; what the release does not own stays as it is. */
@Component
class GraphWriter {

    private final Neo4jClient client;
    private final Statements statements;

    GraphWriter(Neo4jClient client, Statements statements) {
        this.client = client;
        this.statements = statements;
    }

    /** Makes the change, tables in the order given, so that a row finds what it refers to. */
    void apply(Change change, Collection<String> tables, String release) {
        removeRelationships(change, release);
        removeNodes(change, release);
        refuseTaken(change);
        Map<String, List<PlannedRow>> rows = change.toWrite().collect(Collectors.groupingBy(PlannedRow::table));
        tables.stream()
                .filter(rows::containsKey)
                .forEach(table -> write(statements.table(table), rows.getOrDefault(table, List.of()), release));
    }

    private void removeRelationships(Change change, String release) {
        idsBy(change.outdated(), TableStatement::types)
                .forEach((type, ids) ->
                        remove(statements.step("remove-relationships").named(type), ids, release));
    }

    private void removeNodes(Change change, String release) {
        List<String> ids = change.gone().stream()
                .filter(key -> statements.table(key.table()).label().isPresent())
                .map(RowKey::id)
                .toList();
        if (!ids.isEmpty()) {
            remove(statements.step("remove-nodes").text(), ids, release);
            remove(statements.step("hand-over-nodes").text(), ids, release);
        }
    }

    private void refuseTaken(Change change) {
        Problems problems = new Problems();
        change.added().stream()
                .collect(Collectors.groupingBy(PlannedRow::table))
                .forEach((table, rows) ->
                        statements.table(table).label().ifPresent(label -> refuseTaken(label, rows, problems)));
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

    private void write(TableStatement statement, List<PlannedRow> rows, String release) {
        long written = client.query(statement.text())
                .bind(rows.stream().map(PlannedRow::values).toList())
                .to("rows")
                .bind(release)
                .to("release")
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
        if (written != rows.size()) {
            throw new IllegalStateException("%d of %d rows of %s found their ends: write the tables they name first"
                    .formatted(written, rows.size(), statement.table()));
        }
    }

    private void remove(String text, List<String> ids, String release) {
        client.query(text).bind(ids).to("ids").bind(release).to("release").run();
    }

    private Map<String, List<String>> idsBy(Stream<RowKey> keys, Function<TableStatement, List<String>> names) {
        return keys.flatMap(key ->
                        names.apply(statements.table(key.table())).stream().map(name -> Map.entry(name, key.id())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
