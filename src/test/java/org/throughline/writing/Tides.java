package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.throughline.change.Change;
import org.throughline.change.ChangeSet;
import org.throughline.change.Put;
import org.throughline.change.Retract;
import org.throughline.change.row.InputOrigin;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.RowText;
import org.throughline.commit.ChangesRefused;
import org.throughline.commit.Committer;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;

/** Changes of a few topics, for whoever wants to see what happens beside them. */
record Tides(Committer committer) {

    /** Where these changes stand. */
    static final InputOrigin HERE = new InputOrigin(List.of("changes", 0));

    private static final Kinds KINDS = Kinds.read();

    static Put topic(String id, String name) {
        return put("topic", Map.of("id", id, "name", name));
    }

    /** A row that rests on what the gazette says. */
    static Put put(String table, Map<String, String> texts) {
        Map<String, String> cited = new TreeMap<>(texts);
        cited.put("citations", "harbour-gazette-p01");
        Kind kind = KINDS.named(table);
        return Put.whole(new Row(kind, HERE, RowText.read(kind, cited), true));
    }

    /** The revision that it made. */
    long commit(Change... changes) {
        return committer
                .await(committer.commit(new ChangeSet("a tester", "a test", null, false, null, List.of(changes))))
                .revision();
    }

    /** So many who write at once until it is over. */
    List<CompletableFuture<Void>> writers(int count, long seed, AtomicBoolean over) {
        return IntStream.range(0, count)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> write(new Random(seed + writer), over)))
                .toList();
    }

    private void write(Random random, AtomicBoolean over) {
        while (!over.get()) {
            String id = "tide-" + random.nextInt(60);
            Change change = random.nextInt(4) == 0
                    ? new Retract(new RowKey("topic", id), null, HERE)
                    : topic(id, "Tide " + random.nextInt(1_000));
            try {
                commit(change);
            } catch (ChangesRefused refused) {
                assertThat(refused).hasMessageContaining(id);
            }
        }
    }
}
