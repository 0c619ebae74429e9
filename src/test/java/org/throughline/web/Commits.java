package org.throughline.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.change.Change;
import org.throughline.change.ChangeSet;
import org.throughline.change.Put;
import org.throughline.change.Retract;
import org.throughline.change.row.CellText;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.commit.Committer;
import org.throughline.commit.Receipt;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;

/** Changes a graph as fronts do, row by row. */
record Commits(Committer committer, Kinds kinds) {

    private static final String PAPER = "wire-paper";
    private static final String PLACE = "wire-paper-p01";

    static Commits of(Server server) {
        return new Commits(server.bean(Committer.class), server.bean(Kinds.class));
    }

    /** A source and a place in it, on which all else rests. */
    Commits founded() {
        commit(
                put("source", Map.of("id", PAPER, "title", "Wire", "publishedBasis", "UNKNOWN", "quality", "ORIGINAL")),
                put(
                        "citation",
                        Map.of("id", PLACE, "source", PAPER, "locator", "p01", "basis", "STATED", "fidelity", "VERBATIM")));
        return this;
    }

    /** Its number is answered. */
    long topic(String id, String name) {
        return commit(put("topic", Map.of("id", id, "name", name, "citations", PLACE)))
                .revision();
    }

    long person(String id, String name) {
        return commit(put("person", Map.of("id", id, "name", name, "citations", PLACE)))
                .revision();
    }

    long retracted(String table, String id) {
        RowKey key = new RowKey(table, id);
        return commit(new Retract(key, null, new org.throughline.change.row.StoredOrigin(key)))
                .revision();
    }

    Change put(String table, Map<String, String> cells) {
        Kind kind = kinds.named(table);
        return Put.whole(Row.stored(kind, CellText.read(kind, new HashMap<>(cells)), 0));
    }

    Receipt commit(Change... changes) {
        return committer.await(committer.commit(set(changes)));
    }

    static ChangeSet set(Change... changes) {
        return new ChangeSet("tester", "to see", null, false, null, List.copyOf(Arrays.asList(changes)));
    }
}
