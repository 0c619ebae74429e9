package org.throughline.web;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.throughline.change.Change;
import org.throughline.change.ChangeSet;
import org.throughline.change.Put;
import org.throughline.change.Retract;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.RowText;
import org.throughline.change.row.StoredOrigin;
import org.throughline.commit.Committer;
import org.throughline.commit.Receipt;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.writing.Sample;
import org.throughline.writing.release.ReleaseLoading;

/** Changes a graph as fronts do, row by row. */
record Commits(Committer committer, Kinds kinds) {

    private static final String PAPER = "wire-paper";
    private static final String PLACE = "wire-paper-p01";

    static Commits of(Server server) {
        return new Commits(server.bean(Committer.class), server.bean(Kinds.class));
    }

    /** The invented package, so that the graph has all that there can be, and what these tests rest on. */
    Commits filled(Server server, Path folder) {
        run(
                server,
                "CREATE (old:Redirect {id: 'old'})-[leads:REDIRECTS_TO]->(new:Redirect {id: 'new'}) DETACH DELETE old, new");
        server.bean(ReleaseLoading.class).load(Sample.in(folder).description());
        return founded();
    }

    /** Nothing is left but the version of the schema and the keys. */
    static void emptied(Server server) {
        run(server, "MATCH (node) WHERE NOT node:SchemaVersion AND NOT node:ApiKey DETACH DELETE node");
    }

    private static void run(Server server, String statement) {
        try (Session session = server.bean(Driver.class).session()) {
            session.run(statement).consume();
        }
    }

    /** A source and a place in it, on which all else rests. */
    Commits founded() {
        commit(
                put("source", Map.of("id", PAPER, "title", "Wire", "publishedBasis", "UNKNOWN", "quality", "ORIGINAL")),
                put(
                        "citation",
                        Map.of(
                                "id",
                                PLACE,
                                "source",
                                PAPER,
                                "locator",
                                "p01",
                                "basis",
                                "STATED",
                                "fidelity",
                                "VERBATIM")));
        topic("wire", "Wire");
        committer.await(committer.commit(new ChangeSet(
                "tester", "to see", "a test", false, null, List.of(put("topic", named("wire", "Wires"))))));
        return this;
    }

    private static Map<String, String> named(String id, String name) {
        return Map.of("id", id, "name", name, "citations", PLACE);
    }

    /** Its number is answered. */
    long topic(String id, String name) {
        return commit(put("topic", named(id, name))).revision();
    }

    long person(String id, String name) {
        return commit(put("person", named(id, name))).revision();
    }

    /** A source with a note. */
    long noted(String id, String note) {
        return commit(put(
                        "source",
                        Map.of(
                                "id",
                                id,
                                "title",
                                id,
                                "publishedBasis",
                                "UNKNOWN",
                                "quality",
                                "ORIGINAL",
                                "note",
                                note)))
                .revision();
    }

    long retracted(String table, String id) {
        RowKey key = new RowKey(table, id);
        return commit(new Retract(key, null, new StoredOrigin(key))).revision();
    }

    Change put(String table, Map<String, String> cells) {
        Kind kind = kinds.named(table);
        return Put.whole(Row.stored(kind, RowText.read(kind, new HashMap<>(cells)), 0));
    }

    Receipt commit(Change... changes) {
        return committer.await(committer.commit(set(changes)));
    }

    static ChangeSet set(Change... changes) {
        return new ChangeSet("tester", "to see", null, false, null, List.copyOf(Arrays.asList(changes)));
    }
}
