package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.throughline.backup.Backup;
import org.throughline.backup.Restore;
import org.throughline.change.Merge;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.commit.Committer;
import org.throughline.commit.GraphRows;
import org.throughline.commit.Ledger;
import org.throughline.commit.Revisions;
import org.throughline.commit.RowTexts;
import org.throughline.running.AtNight;
import org.throughline.running.Seed;
import org.throughline.running.Thoroughness;
import org.throughline.start.StartRefused;
import org.throughline.writing.release.ReleaseLoading;

/** A backup is the graph at one revision, whoever writes meanwhile; what is not whole is not restored. */
@WritingTest
class BackupTests {

    private static final int WRITERS = 16;

    @Autowired
    private Backup backup;

    @Autowired
    private Restore restore;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Revisions revisions;

    @Autowired
    private GraphRows graph;

    @Autowired
    private ReleaseLoading loading;

    @Autowired
    private Neo4jClient client;

    @TempDir
    private Path folder;

    private final Tides tides;

    @Autowired
    BackupTests(Committer committer) {
        this.tides = new Tides(committer);
    }

    @BeforeEach
    void load() {
        EmptyGraph.make(client);
        loading.load(Sample.in(folder).description());
    }

    @Test
    void whatIsRestoredIsTheGraphToTheByteWithItsLedgerAndItsBooks() throws IOException {
        tides.commit(new Merge("pier-group", "night-charity", Tides.HERE));
        tides.commit(Tides.topic("tides", "Tides"));
        tides.commit(Tides.topic("tides", "High Tides"));
        List<String> before = GraphText.whole(client);
        Path file = written();
        EmptyGraph.make(client);
        restore.restore(file);
        assertThat(GraphText.whole(client)).isEqualTo(before);
        assertThat(loading.load(new Sample(folder).description()).changed()).isFalse();
        assertThat(tides.commit(Tides.topic("tides", "Low Tides"))).isEqualTo(5);
    }

    @Test
    @AtNight
    void whileSixteenWriteABackupIsTheGraphAtItsRevision() throws IOException {
        long seed = Seed.of("Backups beside writers");
        for (int round = 0; round < 20; round++) {
            EmptyGraph.make(client);
            loading.load(new Sample(folder).description());
            AtomicBoolean over = new AtomicBoolean();
            List<CompletableFuture<Void>> writers = tides.writers(WRITERS, seed + 100L * round, over);
            Path file = written();
            over.set(true);
            writers.forEach(CompletableFuture::join);
            List<Map<RowKey, Row>> moments = Moments.of(ledger, revisions.count());
            EmptyGraph.make(client);
            restore.restore(file);
            int revision = (int) revisions.count();
            assertThat(RowTexts.of(graph))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(RowTexts.of(moments.get(revision).values().stream()));
            assertThat(Moments.of(ledger, revision).getLast().keySet())
                    .isEqualTo(moments.get(revision).keySet());
        }
    }

    @Test
    void whatWasCutOrAlteredIsRefusedAndNothingIsWritten() throws IOException {
        byte[] whole = bytes();
        EmptyGraph.make(client);
        long seed = Seed.of("Torn backups");
        Random random = new Random(seed);
        for (int round = 0; round < Thoroughness.of(20, 1_000); round++) {
            byte[] torn = round % 2 == 0
                    ? Arrays.copyOf(whole, random.nextInt(whole.length))
                    : flipped(whole, random.nextInt(whole.length), random.nextInt(1, 256));
            Path file = Files.write(folder.resolve("torn"), torn);
            try {
                restore.restore(file);
                assertThat(Arrays.equals(torn, 10, torn.length, whole, 10, whole.length))
                        .as("what was altered in the ten bytes of the head that nothing is told by, seed %d", seed)
                        .isTrue();
                EmptyGraph.make(client);
            } catch (StartRefused refused) {
                assertThat(refused).hasMessageContaining("cannot be restored");
            }
            assertThat(count()).as("seed %d", seed).isZero();
        }
    }

    @Test
    @AtNight
    void aBackupIsRestoredIntoAnEmptyDatabaseAlone() throws IOException {
        Path file = written();
        assertThatThrownBy(() -> restore.restore(file)).hasMessageContaining("The database has data already");
        assertThatThrownBy(() -> restore.restore(folder.resolve("none"))).hasMessageContaining("There is no file");
        client.query("MATCH (counter:RevisionCounter) SET counter.number = -1").run();
        assertThatThrownBy(restore::run).hasMessageContaining("half of it is there");
    }

    private static byte[] flipped(byte[] whole, int at, int by) {
        byte[] flipped = whole.clone();
        flipped[at] ^= (byte) by;
        return flipped;
    }

    private long count() {
        return client.query("MATCH (node) WHERE NOT node:SchemaVersion RETURN count(node)")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }

    private Path written() throws IOException {
        return Files.write(folder.resolve("backup"), bytes());
    }

    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        backup.write(out);
        return out.toByteArray();
    }
}
