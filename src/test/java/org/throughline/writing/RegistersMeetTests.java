package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.throughline.change.Change;
import org.throughline.change.ChangeSet;
import org.throughline.change.Merge;
import org.throughline.change.Put;
import org.throughline.change.Retract;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.RowText;
import org.throughline.change.row.StoredOrigin;
import org.throughline.commit.Committer;
import org.throughline.commit.GraphRows;
import org.throughline.exchange.ImportOrder;
import org.throughline.exchange.Intake;
import org.throughline.exchange.register.Doubtful;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.ImportCount;
import org.throughline.exchange.register.Listing;
import org.throughline.exchange.register.Listings;
import org.throughline.exchange.register.Refused;
import org.throughline.exchange.register.Remarks;
import org.throughline.kind.Kinds;
import org.throughline.running.AtNight;
import org.throughline.running.Seed;
import org.throughline.running.Thoroughness;

/** Registers meet on identifiers, then on names; what is doubtful is told, and a wrong join can be undone. */
@WritingTest
class RegistersMeetTests implements Remarks {

    private static final Kinds KINDS = Kinds.read();
    private static final Path DATA = Path.of("../shared/data");
    private static final String TABLE = "UKPRN,PROVIDER_NAME,VIEW_NAME,HESA_ID,GTR_ID\n";
    private static final String HARBOURS = "10000001,UNIVERSITY OF HARBOURS,University of Harbours,0123,\n";

    @Autowired
    private Intake intake;

    @Autowired
    private Committer committer;

    @Autowired
    private GraphRows graph;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private ExecutionGraphQlService service;

    @TempDir
    private Path folder;

    private final List<Refused> refused = new ArrayList<>();
    private final List<Doubtful> doubtful = new ArrayList<>();

    @BeforeEach
    void empty() {
        EmptyGraph.make(client);
    }

    @Test
    void aRecordBecomesABodyWithItsNamesItsTownAndItsRelations() throws IOException {
        ror(
                "2025-06",
                record("0aaaaaa11", "active", "University of Harbours", parent("0bbbbbb22", "Harbour Group")),
                record("0cccccc33", "inactive", "Old Pier College", successor("0aaaaaa11", "University of Harbours")),
                record("0dddddd44", "withdrawn", "Pier"));
        assertThat(refused).isEmpty();
        assertThat(known("organisation", "ROR-0aaaaaa11"))
                .containsEntry("kind", "UNIVERSITY")
                .containsEntry("name", "University of Harbours");
        assertThat(known("identifier", "ror-0aaaaaa11")).containsEntry("value", "0aaaaaa11");
        assertThat(known("identifier", "ror-0aaaaaa11-grid-grid-1-a")).containsEntry("value", "grid.1.a");
        assertThat(known("place", "geonames-2644210")).containsEntry("name", "Port");
        assertThat(known("location", "ror-0aaaaaa11-ror-in-geonames-2644210")).containsEntry("until", "2025-06/..");
        assertThat(known("organisation", "ROR-0bbbbbb22"))
                .as("known by its name alone")
                .containsEntry("name", "Harbour Group");
        assertThat(known("hierarchy", "ror-0aaaaaa11-under-0bbbbbb22")).containsEntry("parent", "ROR-0bbbbbb22");
        assertThat(known("succession", "ror-0cccccc33-succeeded-by-0aaaaaa11"))
                .containsEntry("successor", "ROR-0aaaaaa11");
        assertThat(known("figure", "ror-0cccccc33-ror-closed")).containsEntry("date", "../2025-06");
        assertThat(known("statement", "ror-0dddddd44-ror-withdrawn")).isNotEmpty();
    }

    @Test
    void aLineReadAgainMaySayMore() throws IOException {
        String brief = record("0aaaaaa11", "active", "University of Harbours", "");
        ror("2025-06", brief);
        ror(
                "2025-06",
                brief.replace(
                        "\"names\": [",
                        "\"names\": [{\"value\": \"Prifysgol Harbwr\", \"types\": [\"label\"], \"lang\": \"cy\"}, "));
        assertThat(refused).isEmpty();
        assertThat(known("name", "ror-0aaaaaa11-ror-name-bad24817aa"))
                .containsEntry("text", "Prifysgol Harbwr")
                .containsEntry("language", "cy");
    }

    @Test
    void aTownIsThePlaceThatHasItsNumber() throws IOException {
        put("place", "the-port", Map.of("kind", "CITY", "name", "The Port"));
        put("identifier", "the-port-number", Map.of("entity", "the-port", "scheme", "GeoNames", "value", "2644210"));
        String university = record("0aaaaaa11", "active", "University of Harbours", "");
        ror("2025-06", university, record("0cccccc33", "active", "Pier College", ""));
        assertThat(known("place", "geonames-2644210")).isEmpty();
        assertThat(known("location", "ror-0cccccc33-ror-in-geonames-2644210")).containsEntry("place", "the-port");
        put("location", "harbours-in-port", Map.of("entity", "ROR-0aaaaaa11", "place", "the-port"));
        ror("2025-06", university);
        assertThat(known("location", "ror-0aaaaaa11-ror-in-geonames-2644210"))
                .as("what somebody else says already")
                .isEmpty();
    }

    @Test
    void aTownWhoseNumberWasGivenToAnotherPlaceStaysForThoseThatLieInIt() throws IOException {
        String university = record("0aaaaaa11", "active", "University of Harbours", "");
        ror("2025-06", university, record("0cccccc33", "active", "Pier College", ""));
        put("place", "the-port", Map.of("kind", "CITY", "name", "The Port"));
        Map<String, String> moved = new HashMap<>(known("identifier", "geonames-2644210-number"));
        moved.put("entity", "the-port");
        commit(Put.whole(row("identifier", moved)));
        ror("2025-06", university);
        assertThat(refused).isEmpty();
        assertThat(known("location", "ror-0aaaaaa11-ror-in-geonames-2644210")).containsEntry("place", "the-port");
        assertThat(known("location", "ror-0cccccc33-ror-in-geonames-2644210"))
                .as("until its own line comes again")
                .containsEntry("place", "geonames-2644210");
    }

    @Test
    @AtNight
    void allOrdersOfEditionsOfRecordsEndInOneGraph() throws IOException {
        long seed = Seed.of("Orders of dumps");
        Map<String, String[]> editions = Map.of(
                "2022-03",
                        new String[] {
                            record("0aaaaaa11", "active", "Harbour College", parent("0bbbbbb22", "Harbours")),
                            record("0cccccc33", "active", "Pier", "")
                        },
                "2023-05",
                        new String[] {
                            record("0aaaaaa11", "active", "Harbour University", parent("0bbbbbb22", "Harbour Group"))
                        },
                "2024-01",
                        new String[] {
                            record("0bbbbbb22", "active", "Harbour Holdings", ""),
                            record("0cccccc33", "inactive", "Pier", successor("0aaaaaa11", "Harbour University"))
                        },
                "2025-06", new String[] {record("0aaaaaa11", "active", "Harbour University", "")});
        List<String> order = new ArrayList<>(editions.keySet());
        Random random = new Random(seed);
        List<String> first = List.of();
        for (int time = 0; time < Thoroughness.of(3, 24); time++) {
            EmptyGraph.make(client);
            Collections.shuffle(order, random);
            for (String edition : order) {
                ror(edition, editions.getOrDefault(edition, new String[0]));
            }
            List<String> text = GraphText.of(client);
            first = first.isEmpty() ? text : first;
            assertThat(text).as("%s", order).isNotEmpty().isEqualTo(first);
        }
        List<String> whole = GraphText.whole(client);
        assertThat(ror("2025-06", editions.getOrDefault("2025-06", new String[0]))
                        .rows())
                .isZero();
        assertThat(GraphText.whole(client)).isEqualTo(whole);
        assertThat(refused).isEmpty();
    }

    @Test
    void whoHasTheSameNameIsJoinedAndKeepsItsId() throws IOException {
        ror("2025-06", record("0aaaaaa11", "active", "University of Harbours", ""));
        ImportCount count = providers("2021", HARBOURS);
        assertThat(count.byName()).isEqualTo(1);
        assertThat(count.created()).isZero();
        assertThat(known("organisation", "GB-UKPRN-10000001")).isEmpty();
        assertThat(known("identifier", "ukprn-10000001")).containsEntry("entity", "ROR-0aaaaaa11");
        assertThat(known("identifier", "ukprn-10000001-hesa-0123")).containsEntry("entity", "ROR-0aaaaaa11");
        List<String> whole = GraphText.whole(client);
        assertThat(providers("2021", HARBOURS).rows()).isZero();
        assertThat(ror("2025-06", record("0aaaaaa11", "active", "University of Harbours", ""))
                        .rows())
                .isZero();
        assertThat(GraphText.whole(client)).isEqualTo(whole);
        assertThat(doubtful).isEmpty();
    }

    @Test
    void identifiersGoBeforeNames() throws IOException {
        ror(
                "2025-06",
                record("0aaaaaa11", "active", "University of Harbours", ""),
                record("0cccccc33", "active", "Pier University", ""));
        put("identifier", "pier-hesa", Map.of("entity", "ROR-0cccccc33", "scheme", "HESA", "value", "0123"));
        assertThat(providers("2021", HARBOURS).byIdentifier()).isEqualTo(1);
        assertThat(known("identifier", "ukprn-10000001")).containsEntry("entity", "ROR-0cccccc33");
    }

    @Test
    void whomANameMeansIsFoundBehindManyOfTheSameRegister() throws IOException {
        put("organisation", "pier", Map.of("kind", "UNIVERSITY", "name", "Royal Pier University"));
        assertThat(providers("2021", provided(1, 60, "ROYAL PIERS UNIVERSITY")).created())
                .isEqualTo(60);
        doubtful.clear();
        providers("2021", provided(61, 61, "ROYAL PIERS UNIVERSITY"));
        assertThat(doubtful).extracting(Doubtful::other).containsExactly("pier");
    }

    @Test
    void whatOthersCallBodiesWhileARegisterIsImportedIsKnown() throws IOException {
        providers("2021", provided(1, 1, "SOMETHING ELSE"));
        put("organisation", "pier", Map.of("kind", "UNIVERSITY", "name", "Royal Pier University"));
        providers("2021", provided(2, 2, "ROYAL PIER UNIVERSITY"));
        assertThat(known("identifier", "ukprn-10000002")).containsEntry("entity", "pier");
        put("organisation", "pier", Map.of("kind", "UNIVERSITY", "name", "Old Lamp University"));
        put("organisation", "quay", Map.of("kind", "UNIVERSITY", "name", "University of the Quay"));
        providers("2021", provided(3, 3, "UNIVERSITY OF THE QUAY"));
        assertThat(known("identifier", "ukprn-10000003")).containsEntry("entity", "quay");
    }

    private static String provided(int from, int until, String name) {
        return IntStream.rangeClosed(from, until)
                .mapToObj(number -> "%d,%s,,,\n".formatted(10_000_000 + number, name.formatted(number)))
                .collect(Collectors.joining());
    }

    @Test
    void pairsThatAreDoubtfulAreToldAndNotJoined() throws IOException {
        ror(
                "2025-06",
                record("0aaaaaa11", "active", "University of Harbours", ""),
                record("0cccccc33", "active", "University of Harbours", ""),
                record("0dddddd44", "active", "Pier University", ""));
        doubtful.clear();
        ImportCount count = providers(
                "2021",
                HARBOURS
                        + "10000002,PIER UNIVERSITY,Pier University,,\n"
                        + "10000003,THE PIER UNIVERSITY,The Pier University,,\n");
        assertThat(count.created()).isEqualTo(3);
        assertThat(doubtful)
                .extracting(pair -> pair.code() + " " + pair.other())
                .contains(
                        "10000001 ROR-0aaaaaa11",
                        "10000001 ROR-0cccccc33",
                        "10000002 ROR-0dddddd44",
                        "10000003 ROR-0dddddd44");
        assertThat(count.doubtful()).isEqualTo(doubtful.size());
    }

    @Test
    void aUniversityThatAnotherRegisterCallsByAFurtherNameIsDoubtful() throws IOException {
        put("organisation", "the-trust", Map.of("kind", "TRUST", "name", "Old Pier Hospital"));
        providers("2021", "10000001,OLD PIER COLLEGE,Pier Institute,,\n10000002,LAMP COLLEGE,,,\n");
        ImportCount count = ror(
                "2025-06",
                alias(
                        alias(record("0aaaaaa11", "active", "University of Harbours", ""), "Old Pier College"),
                        "Pier Institute"),
                alias(record("0bbbbbb22", "active", "University of Quays", ""), "Old Pier Hospital"),
                alias(record("0cccccc33", "active", "Lamp College", ""), "Old Pier College"));
        assertThat(count.byName()).as("by the name that is displayed").isEqualTo(1);
        assertThat(doubtful)
                .extracting(pair -> pair.code() + " " + pair.other() + " " + pair.why())
                .as("told once; nobody's further name is a join, and none tells of a body of another sort")
                .containsExactly("0aaaaaa11 GB-UKPRN-10000001 a further name of it is the same");
        assertThat(known("organisation", "ROR-0aaaaaa11")).isNotEmpty();
        assertThat(doubted(2)).containsExactly("ROR-0aaaaaa11 GB-UKPRN-10000001 a further name of it is the same");
        commit(new Merge(
                "ROR-0aaaaaa11", "GB-UKPRN-10000001", new StoredOrigin(new RowKey("organisation", "ROR-0aaaaaa11"))));
        assertThat(doubted(2)).isEmpty();
        assertThat(known("name", "ror-0aaaaaa11-name"))
                .as("by an id that tables take")
                .containsEntry("text", "University of Harbours");
    }

    @Test
    void aBodyThatAnotherLineMayWellMeanIsNotJoined() throws IOException {
        ror("2025-06", record("0aaaaaa11", "active", "St Mary's University Twickenham London", ""));
        ImportCount count = providers(
                "2021",
                "10000001,St Mary's University Twickenham London,,,\n10000002,\"ST MARY'S UNIVERSITY, TWICKENHAM\",,,\n");
        assertThat(count.byName()).isZero();
        assertThat(doubtful)
                .extracting(pair -> pair.code() + " " + pair.why())
                .containsExactly(
                        "10000001 another code of the list may mean it as well", "10000002 less likely than 0.975");
    }

    @Test
    void pairsThatAreDoubtfulStandAmongDoubtsUntilTheyAreJudged() throws IOException {
        ror(
                "2025-06",
                record("0aaaaaa11", "active", "University of Harbours", ""),
                record("0cccccc33", "active", "University of Harbours", ""));
        providers("2021", HARBOURS);
        assertThat(doubted(2))
                .containsExactly(
                        "GB-UKPRN-10000001 ROR-0aaaaaa11 another is about as likely",
                        "GB-UKPRN-10000001 ROR-0cccccc33 another is about as likely");
        assertThat(doubted(1)).isEqualTo(doubted(2));
        put(
                "statement",
                "two-harbours",
                Map.of("about", "GB-UKPRN-10000001", "kind", "FINDING", "text", "It is another than ROR-0aaaaaa11."));
        assertThat(doubted(2)).containsExactly("GB-UKPRN-10000001 ROR-0cccccc33 another is about as likely");
        providers("2021", HARBOURS);
        assertThat(doubted(2)).as("after another import").hasSize(1);
        commit(new Merge(
                "GB-UKPRN-10000001",
                "ROR-0cccccc33",
                new StoredOrigin(new RowKey("organisation", "GB-UKPRN-10000001"))));
        assertThat(doubted(2)).isEmpty();
    }

    private List<String> doubted(int first) {
        List<String> pairs = new ArrayList<>();
        String after = "null";
        do {
            GraphQlTester.Response page = ExecutionGraphQlServiceTester.create(service)
                    .document(
                            "{ doubts(kind: POSSIBLE_DUPLICATE, first: %d, after: %s) { nodes { entities { id } reason score evidence { nodes { id } } } pageInfo { hasNextPage endCursor } } }"
                                    .formatted(first, after))
                    .execute();
            for (Doubted pair :
                    page.path("doubts.nodes").entityList(Doubted.class).get()) {
                pairs.add("%s %s %s"
                        .formatted(
                                pair.entities().getFirst().id(),
                                pair.entities().getLast().id(),
                                pair.reason()));
            }
            after = page.path("doubts.pageInfo.hasNextPage")
                            .entity(Boolean.class)
                            .get()
                    ? "\"%s\""
                            .formatted(page.path("doubts.pageInfo.endCursor")
                                    .entity(String.class)
                                    .get())
                    : "";
        } while (!after.isEmpty());
        return pairs;
    }

    private record Doubted(List<DoubtedBody> entities, String reason) {}

    private record DoubtedBody(String id) {}

    @Test
    void aWrongJoinIsUndoneByTakingItsIdentifierAway() throws IOException {
        ror("2025-06", record("0aaaaaa11", "active", "University of Harbours", ""));
        providers("2021", HARBOURS);
        Row joined = graph.settled(at -> at.row("identifier", "ukprn-10000001")).orElseThrow();
        commit(new Retract(joined.key(), joined.version(), new StoredOrigin(joined.key())));
        ImportCount parted = providers("2021", HARBOURS);
        assertThat(parted.byName()).isZero();
        assertThat(known("organisation", "GB-UKPRN-10000001")).containsEntry("name", "University of Harbours");
        assertThat(known("identifier", "ukprn-10000001-own")).containsEntry("entity", "GB-UKPRN-10000001");
        assertThat(known("identifier", "ukprn-10000001-hesa-0123")).containsEntry("entity", "GB-UKPRN-10000001");
        assertThat(providers("2021", HARBOURS).rows()).as("and stays so").isZero();
    }

    @Test
    void aWrongJoinIsMovedWithItsIdentifier() throws IOException {
        ror(
                "2025-06",
                record("0aaaaaa11", "active", "University of Harbours", ""),
                record("0cccccc33", "active", "Pier University", ""));
        providers("2021", HARBOURS);
        Map<String, String> moved = new HashMap<>(known("identifier", "ukprn-10000001"));
        moved.put("entity", "ROR-0cccccc33");
        commit(Put.whole(row("identifier", moved)));
        assertThat(providers("2021", HARBOURS).byIdentifier()).isEqualTo(1);
        assertThat(known("identifier", "ukprn-10000001-hesa-0123")).containsEntry("entity", "ROR-0cccccc33");
    }

    @Test
    void anIdentifierOfTwoIsThatOfTheFirst() throws IOException {
        String both = "F8A38BAB-5A5C-44BA-BC24-8114AD09C832";
        providers(
                "2021", "10000001,UNIVERSITY OF HARBOURS,,,%s\n10000002,PIER UNIVERSITY,,,%s\n".formatted(both, both));
        assertThat(refused).isEmpty();
        assertThat(known("identifier", "ukprn-10000001-gtr-" + both.toLowerCase(Locale.ROOT)))
                .isNotEmpty();
        assertThat(known("organisation", "GB-UKPRN-10000002")).isNotEmpty();
    }

    @Test
    @AtNight
    @EnabledIf("filesAreThere")
    void theFilesAsPublishedMeet() {
        ImportCount trusts = take("etr", "2025-07", DATA.resolve("ods/etr_edition-2025-07.csv"));
        System.out.println("Trusts: " + trusts);
        ImportCount research = take("ror", "2026-06", DATA.resolve("ror/ror-gb-v2.json.gz"));
        System.out.println("Research: " + research + told());
        ImportCount universities =
                take("learning-providers", "2021", DATA.resolve("universities/learning-providers-plus_2021.csv"));
        System.out.println("Universities: " + universities + told());
        assertThat(research.read()).isEqualTo(1_281);
        assertThat(universities.read()).isEqualTo(166);
        assertThat(refused).isEmpty();
        assertThat(take("learning-providers", "2021", DATA.resolve("universities/learning-providers-plus_2021.csv"))
                        .rows())
                .isZero();
    }

    static boolean filesAreThere() {
        return Files.isDirectory(DATA);
    }

    private String told() {
        String text = Stream.concat(refused.stream(), doubtful.stream())
                .map(Record::toString)
                .collect(Collectors.joining("\n", "\n", "\n"));
        doubtful.clear();
        return text;
    }

    @Override
    public void refuse(Refused line) {
        refused.add(line);
    }

    @Override
    public void doubt(Doubtful pair) {
        doubtful.add(pair);
    }

    private static String record(String code, String status, String name, String... relations) {
        return """
                {"id": "https://ror.org/%s", "status": "%s", "types": ["education"],
                 "names": [{"value": "%s", "types": ["ror_display", "label"]}],
                 "external_ids": [{"type": "grid", "preferred": "grid.1.%s", "all": []}],
                 "locations": [{"geonames_id": 2644210, "geonames_details": {"name": "Port"}}],
                 "relationships": [%s]}
                """.formatted(code, status, name, code.substring(1, 2), String.join(",", relations));
    }

    /** The same record with a further name. */
    private static String alias(String record, String name) {
        return record.replace(
                "\"names\": [",
                "\"names\": [{\"value\": \"%s\", \"types\": [\"alias\"], \"lang\": \"en\"}, ".formatted(name));
    }

    private static String parent(String code, String label) {
        return relation("parent", code, label);
    }

    private static String successor(String code, String label) {
        return relation("successor", code, label);
    }

    private static String relation(String type, String code, String label) {
        return "{\"type\": \"%s\", \"id\": \"https://ror.org/%s\", \"label\": \"%s\"}".formatted(type, code, label);
    }

    private ImportCount ror(String edition, String... records) throws IOException {
        return take("ror", edition, Files.writeString(folder.resolve("ror.json"), String.join("\n", records)));
    }

    private ImportCount providers(String edition, String lines) throws IOException {
        return take("learning-providers", edition, Files.writeString(folder.resolve("lpp.csv"), TABLE + lines));
    }

    private ImportCount take(String list, String edition, Path file) {
        Listing listing = Listings.called(list).orElseThrow();
        return intake.take(new ImportOrder.OfList(listing, Edition.of(edition), false), file, this, _ -> {});
    }

    private Map<String, String> known(String kind, String id) {
        return graph.settled(at -> at.row(kind, id)).map(RowText::of).orElse(Map.of());
    }

    /** As a curator states it, by a paper. */
    private void put(String kind, String id, Map<String, String> texts) {
        commit(Put.whole(row("source", Map.of("id", "paper", "publishedBasis", "UNKNOWN", "quality", "COPY"))));
        commit(Put.whole(row(
                "citation",
                Map.of(
                        "id",
                        "paper-p01",
                        "source",
                        "paper",
                        "locator",
                        "paragraph 1",
                        "basis",
                        "STATED",
                        "fidelity",
                        "VERBATIM"))));
        Map<String, String> cells = new HashMap<>(texts);
        cells.put("id", id);
        cells.put("citations", "paper-p01");
        commit(Put.whole(row(kind, cells)));
    }

    private static Row row(String kind, Map<String, String> texts) {
        return new Row(
                KINDS.named(kind),
                new StoredOrigin(new RowKey(kind, String.valueOf(texts.get("id")))),
                RowText.read(KINDS.named(kind), texts),
                true);
    }

    private void commit(Change change) {
        committer.await(committer.commit(new ChangeSet("a curator", "to see", null, false, null, List.of(change))));
    }
}
