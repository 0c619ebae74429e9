package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.throughline.embedded.LastTransaction;
import org.throughline.writing.release.Loaded;
import org.throughline.writing.release.ReleaseLoading;
import org.throughline.writing.table.DataRefused;

@WritingTest
class LoadingTests {

    @Autowired
    private ReleaseLoading loading;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private ApplicationContext context;

    @TempDir
    private Path folder;

    private Sample sample = new Sample(Path.of(""));

    @BeforeEach
    void load() {
        EmptyGraph.make(client);
        sample = Sample.in(folder);
        loading.load(sample.description());
    }

    @Test
    void aSecondLoadWritesNothing() {
        long before = LastTransaction.of(context);
        Loaded again = loading.load(sample.description());
        assertThat(again.changed()).isFalse();
        assertThat(LastTransaction.of(context)).isEqualTo(before);
    }

    @Test
    void whatWasLoadedIsCounted() {
        assertThat(loading.load(sample.description()).toString())
                .matches("Data invented [0-9a-f]{12} unchanged: 4 people, 13 organisations, 8 initiatives,"
                        + " 74 facts, 3 sources, 2 gaps");
    }

    @Test
    void linesInAnotherOrderChangeNoFact() {
        List<String> before = graph();
        sample.change("topic", text -> {
            List<String> lines = text.lines().toList();
            return lines.get(0) + "\n" + lines.get(2) + "\n" + lines.get(1) + "\n";
        });
        assertThat(loading.load(sample.description()).changed()).isTrue();
        assertThat(graph()).isEqualTo(before);
    }

    @Test
    void aChangedRowChangesThatFactAlone() {
        List<String> before = graph();
        sample.replace("appointment", "bo-wick,GB-NHS-LMP,Clerk", "bo-wick,GB-NHS-LMP,Head Clerk");
        loading.load(sample.description());
        assertThat(differences(before, graph())).isEqualTo(2);
        assertThat(ask("MATCH (:Person {id: 'bo-wick'})-[post:APPOINTED_TO {id: 'bo-clerk'}]->() RETURN post.title"))
                .containsExactly(Map.of("post.title", "Head Clerk"));
    }

    @Test
    void aRowThatJoinsOtherEndsIsMoved() {
        sample.replace("appointment", "bo-wick,GB-NHS-LMP,Clerk", "cy-flint,GB-NHS-OLD,Clerk");
        loading.load(sample.description());
        assertThat(
                        ask(
                                "MATCH (person)-[:APPOINTED_TO {id: 'bo-clerk'}]->(body) RETURN person.id AS who, body.id AS at"))
                .containsExactly(Map.of("who", "cy-flint", "at", "GB-NHS-OLD"));
    }

    @Test
    void aFactAboutAnotherEntityIsMoved() {
        sample.replace("statement", "bright-lamps-objective,bright-lamps", "bright-lamps-objective,light-zone");
        loading.load(sample.description());
        assertThat(ask("MATCH (entity)-[:STATES {id: 'bright-lamps-objective'}]->(:Statement) RETURN entity.id AS id"))
                .containsExactly(Map.of("id", "light-zone"));
    }

    @Test
    void anAddedRowIsAddedAndARemovedOneTakenAway() {
        List<String> before = graph();
        sample.add("person", "ed-new,Ed New,,harbour-gazette-p01");
        loading.load(sample.description());
        assertThat(ask("MATCH (person:Node:Entity:Person {id: 'ed-new'})-[:NAMED]->(name) RETURN name.id AS id"))
                .containsExactly(Map.of("id", "ed-new-name"));
        sample.remove("person", "ed-new");
        loading.load(sample.description());
        assertThat(graph()).isEqualTo(before);
    }

    @Test
    void aChangedKindChangesTheLabel() {
        sample.replace("organisation", "pier-group,COMMUNITY_GROUP", "pier-group,CHARITY");
        loading.load(sample.description());
        assertThat(ask("MATCH (body {id: 'pier-group'}) UNWIND labels(body) AS label RETURN label ORDER BY label"))
                .extracting(row -> row.get("label"))
                .containsExactly("Charity", "Entity", "Node", "Organisation");
    }

    @Test
    void anEntityThatChangesItsTypeKeepsWhatHangsOnIt() {
        sample.remove("organisation", "night-charity")
                .add("initiative", "night-charity,PROJECT,Night Charity,harbour-gazette-p02");
        loading.load(sample.description());
        assertThat(ask("MATCH (:Source)-[:MENTIONS]->(entity:Initiative:Project {id: 'night-charity'})"
                        + " RETURN entity:Organisation AS still"))
                .containsExactly(Map.of("still", false));
    }

    @Test
    void identifiersMayBeExchanged() {
        sample.change(
                "identifier",
                text -> text.replace("ODS,LMP", "ODS,x")
                        .replace("ODS,OLD", "ODS,LMP")
                        .replace("ODS,x", "ODS,OLD"));
        loading.load(sample.description());
        assertThat(ask("MATCH (:Entity {id: 'GB-NHS-LMP'})-[:IDENTIFIED_BY]->(code) RETURN code.value AS value"))
                .containsExactly(Map.of("value", "OLD"));
    }

    @Test
    void copiesFollowTheirFigures() {
        sample.change(
                "figure",
                text -> text.replace("2017-09,REPORTED,,,true", "2017-09,REPORTED,,,")
                        .replace("2017-10,REPORTED,,,,", "2017-10,REPORTED,,,true,"));
        loading.load(sample.description());
        assertThat(ask("MATCH (review:Review {id: 'keeper-review'}) RETURN review.published AS published"))
                .containsExactly(Map.of("published", "2017-10"));
    }

    @Test
    void nothingOfADamagedReleaseIsWritten() {
        List<String> before = graph();
        sample.replace("person", "Bo Wick", "Bob Wick").replace("speech", "lamp-day,", "lamp-night,");
        assertThatThrownBy(() -> loading.load(sample.description()))
                .isInstanceOf(DataRefused.class)
                .hasMessageStartingWith(
                        "The data was not loaded, nothing was written:\nspeech.csv, line 2, column event");
        assertThat(graph()).isEqualTo(before);
    }

    @Test
    void ofSeveralThatStartAtOnceOneLoads() throws Exception {
        List<String> whole = graph();
        EmptyGraph.make(client);
        Callable<Boolean> instance = () -> loading.load(sample.description()).changed();
        try (ExecutorService instances = Executors.newFixedThreadPool(3)) {
            List<Boolean> changed = new ArrayList<>();
            for (Future<Boolean> done : instances.invokeAll(Collections.nCopies(3, instance))) {
                changed.add(done.get());
            }
            assertThat(changed).containsExactlyInAnyOrder(true, false, false);
        }
        assertThat(graph()).isEqualTo(whole);
    }

    @Test
    void whatOthersWroteIsNeverTouched() {
        run("MATCH (person:Person {id: 'cy-flint'}) CREATE (person)-[:APPOINTED_TO {id: 'curated', title: 'Curated'}]->"
                + "(:Node:Entity:Organisation {id: 'curated-body', name: 'Curated Body'})");
        sample.remove("person", "cy-flint").remove("leadership", "cy-bright-lamps");
        loading.load(sample.description());
        assertThat(ask("MATCH (person:Person {id: 'cy-flint'})-[post:APPOINTED_TO]-() RETURN post.id AS id"))
                .containsExactly(Map.of("id", "curated"));
    }

    @Test
    void anIdThatSomethingElseHasIsRefused() {
        run("CREATE (:Node:Entity:Place {id: 'ed-new'})");
        sample.add("person", "ed-new,Ed New,,harbour-gazette-p01");
        assertThatThrownBy(() -> loading.load(sample.description()))
                .isInstanceOf(DataRefused.class)
                .hasMessageContaining(
                        "person.csv, line 6, column id: the id ed-new is already that of place ed-new in the graph");
    }

    @Test
    void aBodyThatWasImportedBeforeIsAdoptedAndNotOwned() {
        run("CREATE (:Node:Entity:Organisation {id: 'GB-NHS-NEW', name: 'Imported'})");
        sample.add("organisation", "GB-NHS-NEW,TRUST,New Trust,lamp-register-row-7");
        loading.load(sample.description());
        sample.remove("organisation", "GB-NHS-NEW");
        loading.load(sample.description());
        assertThat(ask("MATCH (body:Organisation {id: 'GB-NHS-NEW'}) RETURN count(*) AS bodies"))
                .containsExactly(Map.of("bodies", 1L));
    }

    @Test
    void datesBecomeTheBoundsThatCertaintyNeeds() {
        assertThat(
                        ask(
                                "MATCH ()-[post:APPOINTED_TO {id: 'ada-director'}]->() RETURN post {.from, .fromEarliest,"
                                        + " .fromLatest, .fromOrder, .until, .untilEarliest, .untilLatest, .attested, .preferred} AS post"))
                .containsExactly(Map.of(
                        "post",
                        Map.of(
                                "from", "2016",
                                "fromEarliest", LocalDate.of(2016, 1, 1),
                                "fromLatest", LocalDate.of(2016, 12, 31),
                                "fromOrder", LocalDate.of(2016, 1, 1),
                                "until", "2018-09-30",
                                "untilEarliest", LocalDate.of(2018, 9, 30),
                                "untilLatest", LocalDate.of(2018, 10, 1),
                                "attested", List.of(LocalDate.of(2017, 1, 1), LocalDate.of(2018, 3, 5)),
                                "preferred", true)));
    }

    @Test
    void hedgedDatesNeverMakeAFactCertain() {
        assertThat(ask("MATCH (award:Award) WHERE award.id IN ['zone-investment', 'lens-contract-awarded'] RETURN"
                        + " award.fromEarliest AS earliest, award.fromLatest AS latest ORDER BY award.id DESC"))
                .extracting(row -> row.get("earliest") + " " + row.get("latest"))
                .containsExactly("2017-11-01 2018-01-31", "null null");
    }

    @Test
    void theDaysOfHedgedDatesAreThoseOfTheirText() {
        assertThat(ask(
                        "MATCH (award:Award) WHERE award.id IN ['zone-investment', 'lens-contract-awarded', 'lamp-grant']"
                                + " RETURN award.fromFirst AS first, award.fromLast AS last, award.untilFirst AS endFirst,"
                                + " award.untilLast AS endLast ORDER BY award.id"))
                .extracting(row -> "%s %s %s %s"
                        .formatted(row.get("first"), row.get("last"), row.get("endFirst"), row.get("endLast")))
                .containsExactly(
                        "2018-04-01 2018-04-30 2021-03-01 2021-03-31",
                        "2018-01-01 2018-12-31 2020-01-01 null",
                        "2017-12-01 2017-12-31 null null");
    }

    @Test
    void moneyIsCountedInMinorUnitsWithinItsQualifier() {
        assertThat(ask("MATCH (award:Award) RETURN award.id AS id, award.minimumMinor AS least,"
                        + " award.maximumMinor AS most, award.amountOrder AS amountOrder ORDER BY id"))
                .extracting(row -> "%s %s %s %s"
                        .formatted(row.get("id"), row.get("least"), row.get("most"), row.get("amountOrder")))
                .containsExactly(
                        "lamp-grant 0 1000000000 GBP 0000000001000000000",
                        "lens-contract 600000050 600000050 GBP 0000000000600000050",
                        "lens-contract-awarded 400000000 400000000 GBP 0000000000400000000",
                        "seed-money null null ~",
                        "zone-investment 5 null JPY 0000000000000000005");
    }

    @Test
    void anInitiativesStatusFollowsFromItsDatedFigures() {
        assertThat(ask("MATCH (initiative:Initiative) RETURN initiative.id AS id, initiative.status AS status"))
                .extracting(row -> row.get("id") + " " + row.get("status"))
                .contains(
                        "bright-lamps LAUNCHED",
                        "foghorn-tool PLANNED",
                        "pilot-service ENDED",
                        "lens-framework UNKNOWN");
    }

    @Test
    void everyRelationshipAndFactThatNeedsEvidenceHasIt() {
        assertThat(ask("MATCH (start)-[fact]->() WHERE NOT type(fact) IN ['CITES', 'DERIVED_FROM']"
                        + " AND NOT size(fact.citations) > 0 RETURN fact.id"))
                .isEmpty();
        assertThat(ask("MATCH (fact:Award|Figure|Statement|Recommendation|Quotation|Gap|Name|Identifier)"
                        + " WHERE fact.citations IS NULL RETURN fact.id"))
                .isEmpty();
    }

    @Test
    void everyNodeHasAnIdAndEveryRelationshipToo() {
        assertThat(ask("MATCH (node) WHERE node.id IS NULL AND NOT node:DataRelease AND NOT node:LoadedFile"
                        + " AND NOT node:SchemaVersion AND NOT node:Revision AND NOT node:RevisionChange"
                        + " AND NOT node:RevisionCounter RETURN node"))
                .isEmpty();
        assertThat(ask("MATCH ()-[any]->() WHERE any.id IS NULL RETURN any")).isEmpty();
    }

    private static long differences(List<String> before, List<String> after) {
        return before.stream().filter(line -> !after.contains(line)).count()
                + after.stream().filter(line -> !before.contains(line)).count();
    }

    private List<String> graph() {
        return GraphText.of(client);
    }

    private void run(String text) {
        client.query(text).run();
    }

    private Collection<Map<String, Object>> ask(String text) {
        return client.query(text).fetch().all();
    }
}
