package org.throughline.curation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.throughline.commit.GraphRows;
import org.throughline.commit.RowTexts;
import org.throughline.kind.Kinds;
import org.throughline.running.Answer;
import org.throughline.running.Data;
import org.throughline.running.Json;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import org.throughline.writing.table.CheckedPackages;

/** A curator who asks for changes over HTTP, of a graph that was empty. */
final class Curator {

    static final String APPLY = """
            mutation($changes: [Change!]!, $reason: String!, $key: String, $dryRun: Boolean! = false, $override: String) {
              apply(changes: $changes, reason: $reason, key: $key, dryRun: $dryRun, overrideDuplicates: $override) {
                revision dryRun repeated warnings
                changes { action before after node { __typename id version row } }
                derived { id }
              }
            }
            """;
    private static final String REVERT = """
            mutation($revision: Int!) {
              revert(revision: $revision, reason: "It was a mistake") { revision changes { action node { id } before after } }
            }
            """;
    private static final String STATE = """
            MATCH (node) WHERE NOT node:ApiKey
            WITH count(node) AS nodes
            OPTIONAL MATCH (revision:Revision)
            WITH nodes, count(revision) AS revisions, min(revision.at) AS first
            RETURN nodes + ' ' + revisions + ' ' + coalesce(toString(first), '') AS state
            """;
    private static final AtomicReference<String> CURATED = new AtomicReference<>("");
    private static final Path INVENTED = Path.of("src/test/resources/data/invented/datapackage.json");

    private final Service service = Service.of(Data.NONE, Loading.CARRIED);

    /** Leaves nothing but the schema and the key that lets in. */
    Curator empty() {
        service.bean(Neo4jClient.class)
                .query("MATCH (node) WHERE NOT node:SchemaVersion AND NOT node:ApiKey DETACH DELETE node")
                .run();
        return this;
    }

    /** Every row of the invented package as a change of its own, what a row names before it. */
    static List<Map<String, Object>> invented() {
        return new CheckedPackages(Kinds.read())
                .read(List.of(new FileSystemResource(INVENTED)))
                .whole()
                .rows()
                .map(RowWords::of)
                .toList();
    }

    /** The same, curated; where nothing was changed since that was done last, there is nothing to do. */
    Curator curated() {
        if (!state().equals(CURATED.get())) {
            Answer answer = empty().apply(invented());
            if (!answer.errors().isMissingNode()) {
                throw new IllegalStateException(answer.body());
            }
            CURATED.set(state());
        }
        return this;
    }

    /** What every change alters: how much there is, and the revisions. */
    private String state() {
        return service.bean(Neo4jClient.class)
                .query(STATE)
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    Service service() {
        return service;
    }

    Answer apply(List<? extends Map<String, ?>> changes) {
        return apply(changes, Map.of());
    }

    Answer apply(List<? extends Map<String, ?>> changes, Map<String, ?> more) {
        Map<String, Object> variables = new HashMap<>(Map.of("changes", changes, "reason", "A test"));
        variables.putAll(more);
        return service.ask(APPLY, variables);
    }

    /**
     * As a patient client does: where time ran out before it is known what came of them, they are sent again under
     * their key.
     */
    Answer insist(List<? extends Map<String, ?>> changes) {
        Map<String, String> key = Map.of("key", UUID.randomUUID().toString());
        Answer answer = apply(changes, key);
        while (answer.body().contains("DEADLINE")) {
            answer = apply(changes, key);
        }
        return answer;
    }

    Answer revert(long revision) {
        return service.ask(REVERT, Map.of("revision", revision));
    }

    /** What a change of a row says, one column after the other. */
    static Map<String, Object> row(String kind, @Nullable Object... cells) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int at = 0; at < cells.length; at += 2) {
            row.put(String.valueOf(cells[at]), cells[at + 1]);
        }
        return Map.of(kind, row);
    }

    /** The row that an answer tells of, to be altered. */
    Map<String, Object> row(String id) {
        Answer answer = service.ask("query($id: ID!) { node(id: $id) { row } }", Map.of("id", id));
        return Json.map(answer.at("/node/row").toString());
    }

    int version(String id) {
        return service.ask("query($id: ID!) { node(id: $id) { version } }", Map.of("id", id))
                .at("/node/version")
                .asInt();
    }

    /** All rows of the graph, without how often each was changed. */
    Map<String, String> rows() {
        return RowTexts.of(service.bean(GraphRows.class));
    }

    /** Every node and relationship as it is stored, without how often each was changed. */
    List<String> graph() {
        return Stream.of(
                        "MATCH (node:Node) RETURN labels(node) AS a, properties(node) AS properties, '' AS b",
                        "MATCH (start)-[edge]->(end) RETURN [type(edge)] AS a, properties(edge) AS properties, start.id + ' ' + end.id AS b")
                .flatMap(text -> service.bean(Neo4jClient.class).query(text).fetch().all().stream())
                .map(Curator::line)
                .sorted()
                .toList();
    }

    private static String line(Map<String, Object> found) {
        Map<String, Object> properties = new TreeMap<>();
        if (found.get("properties") instanceof Map<?, ?> map) {
            map.forEach((name, value) -> properties.put(String.valueOf(name), value));
        }
        properties.remove("version");
        List<String> labels = found.get("a") instanceof List<?> list
                ? list.stream().map(String::valueOf).sorted().toList()
                : List.of();
        return found.get("b") + " " + labels + " " + properties;
    }
}
