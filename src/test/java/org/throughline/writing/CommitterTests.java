package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.change.Change;
import org.throughline.change.ChangeSet;
import org.throughline.change.Merge;
import org.throughline.change.Put;
import org.throughline.change.Retract;
import org.throughline.change.row.InputOrigin;
import org.throughline.change.row.Naming;
import org.throughline.change.row.Origin;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowChange;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.RowText;
import org.throughline.commit.ChangesRefused;
import org.throughline.commit.Committer;
import org.throughline.commit.GraphRows;
import org.throughline.commit.KeyTaken;
import org.throughline.commit.Ledger;
import org.throughline.commit.Receipt;
import org.throughline.commit.Revision;
import org.throughline.commit.Revisions;
import org.throughline.commit.RowTexts;
import org.throughline.commit.statement.Statements;
import org.throughline.kind.Kinds;
import org.throughline.running.AtNight;
import org.throughline.running.Seed;
import org.throughline.writing.release.ReleaseLoading;
import org.throughline.writing.table.CheckedPackages;

/** The one way into the graph: whole or not at all, in an order, and told by the ledger. */
@WritingTest
class CommitterTests {

    private static final Kinds KINDS = Kinds.read();
    private static final String CITED = "harbour-gazette-p01";
    private static final Origin HERE = new InputOrigin(List.of("changes", 0));

    @Autowired
    private Committer committer;

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

    @Autowired
    private Statements statements;

    @Autowired
    private PlatformTransactionManager transactions;

    @TempDir
    private Path folder;

    @BeforeEach
    void load() {
        EmptyGraph.make(client);
        loading.load(Sample.in(folder).description());
    }

    @Test
    void aChangeIsTheNextRevisionAndTellsTheRowBeforeAndAfter() {
        Receipt receipt = commit(put("person", Map.of("id", "bo-wick", "name", "Bob Wick"), 1L));
        assertThat(receipt.revision()).isEqualTo(2);
        assertThat(ledger.changes(2)).singleElement().satisfies(change -> {
            assertThat(change.key()).isEqualTo(new RowKey("person", "bo-wick"));
            assertThat(text(change.before(), "name")).isEqualTo("Bo Wick");
            assertThat(text(change.after(), "name")).isEqualTo("Bob Wick");
            assertThat(text(change.after(), "citations")).isEqualTo(text(change.before(), "citations"));
        });
        assertThat(revisions.findById(2L)).map(Revision::who).contains("a tester");
        assertThat(row("person", "bo-wick").version()).isEqualTo(2);
    }

    @Test
    void whatIsLeftOutStaysAndWhatIsClearedGoes() {
        commit(new Put(
                stated("appointment", Map.of("id", "ada-director", "title", "Head")),
                Set.of("until", "attested"),
                false,
                1L));
        assertThat(RowText.of(row("appointment", "ada-director")))
                .containsEntry("title", "Head")
                .containsEntry("from", "2016")
                .doesNotContainKeys("until", "attested");
    }

    @Test
    void whatChangesNothingIsNoRevision() {
        assertThat(commit(put("person", Map.of("id", "bo-wick", "name", "Bo Wick"), 1L))
                        .revision())
                .isZero();
        assertThat(revisions.count()).isEqualTo(1);
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndNothingIsWritten() {
        List<String> before = GraphText.of(client);
        assertThatThrownBy(() -> commit(
                        put("person", Map.of("id", "new-one", "name", "New One", "citations", "nowhere"), null),
                        put("appointment", Map.of("id", "post", "person", "bo-wick", "organisation", "haven"), null)))
                .isInstanceOf(ChangesRefused.class)
                .hasMessageContaining("nothing has the id nowhere")
                .hasMessageContaining("no citation: name at least one citation")
                .hasMessageContaining("haven has the type Place");
        assertThat(GraphText.of(client)).isEqualTo(before);
        assertThat(revisions.count()).isEqualTo(1);
    }

    @Test
    void whoKnowsAnotherVersionIsToldThePresentRow() {
        commit(put("person", Map.of("id", "bo-wick", "name", "Bob Wick"), 1L));
        Put stale = put("person", Map.of("id", "bo-wick", "name", "Robert Wick"), 1L);
        assertThatThrownBy(() -> commit(stale))
                .isInstanceOfSatisfying(
                        ChangesRefused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(text(problem.present(), "name"))
                                        .isEqualTo("Bob Wick")));
        assertThatThrownBy(() -> commit(put("person", Map.of("id", "bo-wick", "name", "Robert"), null)))
                .hasMessageContaining("is there, at version 2");
    }

    @Test
    void aNodeOnWhichOthersHangIsNotTakenAway() {
        assertThatThrownBy(() -> commit(retract("organisation", "GB-NHS-LMP", 1L)))
                .hasMessageContaining("GB-NHS-LMP is named by")
                .hasMessageContaining("more");
    }

    @Test
    void aNodeTakesItsOwnNamesAndFactsAlong() {
        List<String> before = GraphText.of(client);
        commit(
                put("person", Map.of("id", "ed-new", "name", "Ed New", "citations", "harbour-gazette-p01"), null),
                put(
                        "name",
                        Map.of(
                                "id",
                                "ed-short",
                                "entity",
                                "ed-new",
                                "text",
                                "Ed",
                                "kind",
                                "SHORT",
                                "citations",
                                "harbour-gazette-p01"),
                        null),
                put(
                        "statement",
                        Map.of(
                                "id",
                                "ed-said",
                                "about",
                                "ed-new",
                                "kind",
                                "FINDING",
                                "text",
                                "Found.",
                                "citations",
                                "harbour-gazette-p01"),
                        null));
        Receipt gone = commit(retract("person", "ed-new", 1L));
        assertThat(gone.changes())
                .extracting(change -> change.key().id())
                .containsExactlyInAnyOrder("ed-new", "ed-short", "ed-said");
        assertThat(GraphText.of(client)).isEqualTo(before);
    }

    @Test
    void whatIsMadeAnewHasNoVersionThatWhatIsGoneHad() {
        Put made = put(
                "place",
                Map.of("id", "sand", "kind", "SITE", "name", "Sand", "citations", "harbour-gazette-p01"),
                null);
        Put post = put(
                "appointment",
                Map.of(
                        "id", "bo-cook",
                        "person", "bo-wick",
                        "organisation", "pier-group",
                        "title", "Cook",
                        "leading", "false",
                        "honorary", "false",
                        "from", "2020",
                        "citations", "harbour-gazette-p01"),
                null);
        commit(made, post);
        commit(put("place", Map.of("id", "sand", "name", "Sands"), 1L));
        commit(retract("place", "sand", 2L), retract("appointment", "bo-cook", 1L));
        commit(made, post);
        assertThat(row("place", "sand").version()).isGreaterThan(2);
        assertThat(row("appointment", "bo-cook").version()).isGreaterThan(1);
        assertThatThrownBy(() -> commit(put("place", Map.of("id", "sand", "name", "Old Sands"), 1L)))
                .hasMessageContaining("has been changed since");
    }

    @Test
    void aRowThatOneTransactionTakesAwayAndMakesAnewGoesOnToo() {
        Put made = put(
                "place",
                Map.of("id", "sand", "kind", "SITE", "name", "Sand", "citations", "harbour-gazette-p01"),
                null);
        commit(made);
        List<CompletableFuture<Receipt>> together = Stream.of(retract("place", "sand", 1L), made)
                .map(change -> committer.commit(set(null, change)))
                .toList();
        together.forEach(committer::await);
        assertThat(row("place", "sand").version()).isGreaterThan(1);
    }

    @Test
    void whatAMergeTookAwayComesBackWithALaterVersion() {
        long version = row("organisation", "pier-group").version();
        List<RowChange> changes =
                commit(new Merge("pier-group", "night-charity", HERE)).changes();
        commit(reversed(changes).toArray(Change[]::new));
        assertThat(row("organisation", "pier-group").version()).isGreaterThan(version);
    }

    @Test
    void whatBecomesSomethingElseAndBackHasALaterVersionEachTime() {
        commit(put("place", Map.of("id", "sand", "kind", "SITE", "name", "Sand", "citations", CITED), null));
        commit(
                retract("place", "sand", 1L),
                put("topic", Map.of("id", "sand", "name", "Sand", "citations", CITED), null));
        assertThat(row("topic", "sand").version()).isGreaterThan(1);
        commit(
                put("place", Map.of("id", "sand", "kind", "SITE", "name", "Sand", "citations", CITED), null),
                retract("topic", "sand", row("topic", "sand").version()));
        assertThat(row("place", "sand").version()).isGreaterThan(2);
    }

    @Test
    void anEntityWhoseNameWouldHaveTheIdOfAnotherIsRefused() {
        commit(put("name", name("sand-name", "pier-group", "Sands"), null));
        Put sand = put("place", Map.of("id", "sand", "kind", "SITE", "name", "Sand", "citations", CITED), null);
        assertThatThrownBy(() -> commit(sand))
                .isInstanceOf(ChangesRefused.class)
                .hasMessageContaining("the id sand-name is already that of");
    }

    @Test
    void aMergeLosesNoNameWhoseIdIsTaken() {
        commit(
                put("organisation", organisation("north-pier", "Pier", "harbour-gazette-p02"), null),
                put("organisation", organisation("GB-NHS-SOU", "South Pier", CITED), null),
                put("organisation", organisation("south-pier-2", "Pier", CITED), null),
                put("name", name("gb-nhs-sou-name", "pier-group", "Else"), null),
                put("name", name("south-once", "GB-NHS-SOU", "Pier"), null));
        commit(new Merge("north-pier", "south-pier-2", HERE));
        commit(new Merge("GB-NHS-SOU", "south-pier-2", HERE));
        assertThat(ask("MATCH ({id: 'south-pier-2'})-[:NAMED]->(name) RETURN name.text AS id"))
                .containsExactly("Pier", "South Pier");
        assertThat(row("name", "gb-nhs-sou-name").text("entity")).isEqualTo("pier-group");
    }

    @Test
    void bothDaysOnWhichTwoBeganStayAndThatOfTheOneThatStaysIsShown() {
        commit(
                put("organisation", organisation("north-pier", "North Pier", CITED), null),
                put("organisation", organisation("south-pier", "South Pier", CITED), null),
                put("figure", founded("north-founded", "north-pier", "2001"), null),
                put("figure", founded("south-founded", "south-pier", "2002"), null));
        commit(new Merge("north-pier", "south-pier", HERE));
        assertThat(row("figure", "north-founded").flagged("preferred")).isFalse();
        assertThat(row("figure", "north-founded").text("about")).isEqualTo("south-pier");
        assertThat(row("figure", "south-founded").flagged("preferred")).isTrue();
    }

    private static Map<String, String> founded(String id, String about, String date) {
        return Map.of(
                "id", id,
                "about", about,
                "measure", "FOUNDED",
                "date", date,
                "status", "REPORTED",
                "preferred", "true",
                "citations", CITED);
    }

    private static Map<String, String> organisation(String id, String name, String citation) {
        return Map.of("id", id, "kind", "COMPANY", "name", name, "citations", citation);
    }

    private static Map<String, String> name(String id, String entity, String text) {
        return Map.of("id", id, "entity", entity, "text", text, "kind", "VARIANT", "citations", CITED);
    }

    @Test
    void aMergedEntityLeadsToTheOther() {
        Receipt merged = commit(new Merge("pier-group", "night-charity", HERE));
        assertThat(merged.changes())
                .extracting(change -> change.key().table())
                .contains("redirect", "name", "organisation");
        assertThat(ask("MATCH (:Node:Redirect {id: 'pier-group'})-[:REDIRECTS_TO]->(body) RETURN body.id AS id"))
                .containsExactly("night-charity");
        assertThat(ask("MATCH (body {id: 'night-charity'})-[:NAMED]->(name) RETURN name.text AS id ORDER BY id"))
                .contains(String.valueOf(text(before(merged, "organisation"), "name")));
    }

    @Test
    void aMergeCanBeUndoneToTheByte() {
        List<String> before = GraphText.of(client);
        List<RowChange> changes =
                commit(new Merge("pier-group", "night-charity", HERE)).changes();
        commit(reversed(changes).toArray(Change[]::new));
        assertThat(GraphText.of(client)).isEqualTo(before);
    }

    @Test
    void aFurtherNameByWhichTheOtherIsCalledIsNotSaidAgain() {
        String called = ask("MATCH (body {id: 'night-charity'}) RETURN body.name AS id")
                .iterator()
                .next();
        commit(put(
                "name",
                Map.of(
                        "id", "pier-once",
                        "entity", "pier-group",
                        "text", called,
                        "kind", "FORMER",
                        "citations", "harbour-gazette-p01"),
                null));
        List<String> before = GraphText.of(client);
        List<RowChange> changes =
                commit(new Merge("pier-group", "night-charity", HERE)).changes();
        assertThat(ask("MATCH ({id: 'night-charity'})-[:NAMED]->(name) RETURN name.text AS id"))
                .containsOnlyOnce(called);
        commit(reversed(changes).toArray(Change[]::new));
        assertThat(GraphText.of(client)).isEqualTo(before);
    }

    @Test
    void aKeyIsTakenOnceAndItsReceiptRepeated() {
        Put change = put("person", Map.of("id", "bo-wick", "name", "Bob Wick"), 1L);
        Receipt first = committer.await(committer.commit(set("one", change)));
        Receipt second = committer.await(committer.commit(set("one", change)));
        assertThat(first.repeated()).isFalse();
        assertThat(second.repeated()).isTrue();
        assertThat(second.revision()).isEqualTo(first.revision());
        assertThat(second.changes()).hasSize(1);
        assertThatThrownBy(() -> committer.await(
                        committer.commit(set("one", put("person", Map.of("id", "bo-wick", "name", "Other"), 2L)))))
                .isInstanceOf(KeyTaken.class);
    }

    @Test
    void ofFiftyThatMakeOneThingAtOnceOneDoes() {
        List<CompletableFuture<Receipt>> all = IntStream.range(0, 50)
                .mapToObj(number -> committer.commit(set(
                        null,
                        put(
                                "topic",
                                Map.of("id", "tides", "name", "Tides " + number, "citations", "harbour-gazette-p01"),
                                null))))
                .toList();
        assertThat(all.stream().filter(CommitterTests::isCommitted)).hasSize(1);
        assertThat(revisions.count()).isEqualTo(2);
    }

    @Test
    void writersOnTheSameRowsLoseNoUpdate() {
        List<CompletableFuture<Receipt>> all = new ArrayList<>();
        for (int round = 0; round < 10; round++) {
            for (String person : List.of("ada-keeper", "bo-wick", "cy-flint", "di-lamb")) {
                for (int writer = 0; writer < 4; writer++) {
                    all.add(committer.commit(set(
                            null,
                            put("person", Map.of("id", person, "honorificPrefix", "P" + round + writer), round + 1L))));
                }
            }
            all.forEach(CommitterTests::isCommitted);
        }
        assertThat(all.stream().filter(CommitterTests::isCommitted)).hasSize(40);
        assertThat(row("person", "bo-wick").version()).isEqualTo(11);
        assertThat(LongStream.rangeClosed(1, 41).allMatch(revisions::existsById))
                .isTrue();
        assertThat(revisions.count()).isEqualTo(41);
    }

    /**
     * As of several instances: what one reads of the counter nobody has read before it, and nobody reads until it ends.
     */
    @Test
    @AtNight
    void whoAsksForTheCounterIsAloneUntilItEnds() {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        List<CompletableFuture<Void>> all = IntStream.range(0, 16)
                .mapToObj(_ -> CompletableFuture.runAsync(() -> {
                    for (int time = 0; time < 20; time++) {
                        transaction.executeWithoutResult(_ -> client.query(
                                        statements.ledger("advance").text())
                                .bind(client.query(statements.ledger("lock").text())
                                                .fetchAs(Long.class)
                                                .one()
                                                .orElseThrow()
                                        + 1)
                                .to("number")
                                .bind("now")
                                .to("at")
                                .run());
                    }
                }))
                .toList();
        all.forEach(CompletableFuture::join);
        assertThat(client.query(statements.ledger("number").text())
                        .fetchAs(Long.class)
                        .one())
                .contains(321L);
    }

    @Test
    @AtNight
    void rowsInAnyOrderAndSlicesMakeTheSameGraph() {
        List<String> whole = GraphText.of(client);
        List<Row> rows = new ArrayList<>(new CheckedPackages(KINDS)
                .read(List.of(new Sample(folder).description()))
                .whole()
                .rows()
                .toList());
        long seed = Seed.of("Rows in any order");
        Random random = new Random(seed);
        EmptyGraph.make(client);
        Set<String> there = new HashSet<>();
        while (!rows.isEmpty()) {
            Collections.shuffle(rows, random);
            committed(rows, 1 + random.nextInt(30), there);
        }
        assertThat(GraphText.of(client)).as("seed " + seed).isEqualTo(whole);
        assertReplayed(seed);
    }

    /** Commits some of those rows that can be there already, and leaves the others. */
    private void committed(List<Row> rows, int count, Set<String> there) {
        List<Row> slice = rows.stream()
                .filter(row -> Naming.in(row).allMatch(there::contains))
                .limit(count)
                .toList();
        if (isCommitted(
                committer.commit(set(null, slice.stream().map(Put::whole).toArray(Change[]::new))))) {
            rows.removeAll(slice);
            slice.forEach(row -> there.add(row.id()));
        }
    }

    /** All revisions, one after the other from nothing, come to the rows that the graph holds. */
    private void assertReplayed(long seed) {
        Map<RowKey, Row> replayed = Moments.of(ledger, revisions.count()).getLast();
        assertThat(RowTexts.of(replayed.values().stream())).as("seed " + seed).isEqualTo(RowTexts.of(graph));
    }

    private List<Change> reversed(List<RowChange> changes) {
        List<Change> back = new ArrayList<>();
        changes.stream()
                .filter(change -> change.before() == null)
                .forEach(change ->
                        back.add(new Retract(change.key(), row(change.key()).version(), HERE)));
        changes.forEach(change -> {
            Row before = change.before();
            if (before != null) {
                Row now = change.after() == null ? null : row(change.key());
                back.add(new Put(before, Set.of(), true, now == null ? null : now.version()));
            }
        });
        return back;
    }

    private static @Nullable Row before(Receipt receipt, String table) {
        return receipt.changes().stream()
                .filter(change -> change.key().table().equals(table))
                .map(RowChange::before)
                .findFirst()
                .orElseThrow();
    }

    private Receipt commit(Change... changes) {
        return committer.await(committer.commit(set(null, changes)));
    }

    private static ChangeSet set(@Nullable String key, Change... changes) {
        return new ChangeSet("a tester", "a test", null, true, key, List.of(changes));
    }

    private static Put put(String kind, Map<String, String> texts, @Nullable Long version) {
        return new Put(stated(kind, texts), Set.of(), false, version);
    }

    private static Row stated(String kind, Map<String, String> texts) {
        return new Row(KINDS.named(kind), HERE, RowText.read(KINDS.named(kind), new TreeMap<>(texts)), true);
    }

    private static Retract retract(String kind, String id, long version) {
        return new Retract(new RowKey(kind, id), version, HERE);
    }

    private Row row(String kind, String id) {
        return row(new RowKey(kind, id));
    }

    private Row row(RowKey key) {
        return graph.settled(known -> known.row(key.table(), key.id())).orElseThrow();
    }

    private static @Nullable String text(@Nullable Row row, String column) {
        return row == null ? null : RowText.of(row).get(column);
    }

    private static boolean isCommitted(CompletableFuture<Receipt> commit) {
        try {
            commit.join();
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private Set<String> ask(String text) {
        return new TreeSet<>(client.query(text).fetchAs(String.class).all());
    }
}
