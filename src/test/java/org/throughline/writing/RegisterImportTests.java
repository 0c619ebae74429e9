package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
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
import org.throughline.exchange.register.OdsList;
import org.throughline.exchange.register.Refused;
import org.throughline.exchange.register.Remarks;
import org.throughline.kind.Kinds;
import org.throughline.kind.LinkKind;
import org.throughline.running.AtNight;
import org.throughline.running.Seed;
import org.throughline.running.Thoroughness;

/** Editions of a register keep history, end in one graph in whatever order they come, and leave others' words alone. */
@WritingTest
class RegisterImportTests {

    private static final Kinds KINDS = Kinds.read();
    private static final Path ODS = Path.of("../shared/data/ods");
    private static final Map<String, String> EDITIONS = Map.of(
            "2016",
                    "RM3,SALFORD ROYAL,Y54,Q83,19940401,\nRW6,PENNINE ACUTE,Y54,Q83,20020401,\nR0C,BRIEF,Y56,Q71,20151201,20160601\n",
            "2018-09", "RM3,SALFORD ROYAL,Y54,Q83,19940401,\nRW6,PENNINE ACUTE,Y62,Q83,20020401,\n",
            "2020-10/2021-01", "RM3,SALFORD ROYAL,Y62,QOP,19940401,\nRNEW,YET TO COME,Y62,QOP,20260401,\n",
            "2022-03", "RM3,NORTHERN CARE ALLIANCE,Y62,QOP,19940401,\nRW6,PENNINE ACUTE,Y60,QOP,20020401,20210930\n");

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
    private final Remarks remarks = new Remarks() {

        @Override
        public void refuse(Refused line) {
            refused.add(line);
        }

        @Override
        public void doubt(Doubtful pair) {
            throw new AssertionError("Nothing is doubtful here: " + pair);
        }
    };

    @BeforeEach
    void empty() {
        EmptyGraph.make(client);
    }

    @Test
    @AtNight
    void allOrdersOfFourEditionsEndInOneGraph() throws IOException {
        long seed = Seed.of("Orders of editions");
        List<List<String>> orders = orders(List.copyOf(EDITIONS.keySet()));
        Collections.shuffle(orders, new Random(seed));
        List<String> first = List.of();
        for (List<String> order : orders.subList(0, Thoroughness.of(3, orders.size()))) {
            EmptyGraph.make(client);
            for (String edition : order) {
                take(edition);
            }
            List<String> graphText = GraphText.of(client);
            assertThat(graphText).as("%s", order).isNotEmpty();
            if (first.isEmpty()) {
                first = graphText;
            }
            assertThat(graphText).as("%s", order).isEqualTo(first);
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void againNothingChanges() throws IOException {
        assertThat(take("2016").created()).isEqualTo(3);
        take("2022-03");
        List<String> before = GraphText.whole(client);
        ImportCount again = take("2016");
        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(again.rows()).isZero();
        assertThat(GraphText.whole(client)).isEqualTo(before);
    }

    @Test
    void whatATrustWasCalledAndWhereItLayIsOneQuestion() throws IOException {
        for (String edition : EDITIONS.keySet()) {
            take(edition);
        }
        assertThat(onDay("2017-07-01", "CERTAIN")).containsExactly("SALFORD ROYAL", "NHS region Y54");
        assertThat(onDay("2023-01-01", "CERTAIN")).containsExactly("NORTHERN CARE ALLIANCE");
    }

    @Test
    void twoEditionsAtOnceEndAsIfTheyCameOneAfterTheOther() throws IOException {
        take("2016");
        take("2022-03");
        List<String> after = GraphText.of(client);
        EmptyGraph.make(client);
        List<Path> files = List.of(file("2016"), file("2022-03"));
        CompletableFuture<ImportCount> other = CompletableFuture.supplyAsync(
                () -> intake.take(order("2022-03", false), files.getLast(), refused::add, _ -> {}));
        intake.take(order("2016", false), files.getFirst(), refused::add, _ -> {});
        assertThat(other.join().refused()).isZero();
        assertThat(refused).isEmpty();
        assertThat(GraphText.of(client)).isEqualTo(after);
    }

    @Test
    void aDryRunTellsTheSameAndWritesNothing() throws IOException {
        List<String> before = GraphText.whole(client);
        ImportCount dry = take("2016", true);
        assertThat(GraphText.whole(client)).isEqualTo(before);
        assertThat(take("2016")).isEqualTo(dry);
    }

    @Test
    void aBodyThatOthersKnowByItsCodeIsTheirs() throws IOException {
        put(row("source", Map.of("id", "paper", "publishedBasis", "UNKNOWN", "quality", "COPY")));
        put(row(
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
                        "VERBATIM")));
        put(row(
                "organisation",
                Map.of("id", "salford", "kind", "TRUST", "name", "Salford Royal", "citations", "paper-p01")));
        put(row(
                "identifier",
                Map.of(
                        "id",
                        "salford-code",
                        "entity",
                        "salford",
                        "scheme",
                        "ODS",
                        "value",
                        "RM3",
                        "citations",
                        "paper-p01")));
        ImportCount count = take("2016");
        assertThat(count.byIdentifier()).isEqualTo(1);
        assertThat(count.created()).isEqualTo(2);
        take("2022-03");
        assertThat(known("organisation", "GB-NHS-RM3")).isEmpty();
        assertThat(known("organisation", "salford")).containsEntry("name", "Salford Royal");
        assertThat(known("name", "salford-ods-name-2")).containsEntry("text", "NORTHERN CARE ALLIANCE");
        assertThat(known("location", "salford-in-nhs-region-y54")).isNotEmpty();
    }

    @Test
    void aRowThatACuratorChangedStaysTheirs() throws IOException {
        take("2016");
        put(row("organisation", with(known("organisation", "GB-NHS-RM3"), "name", "Salford Royal Hospital")));
        Row place = graph.settled(at -> at.row("location", "gb-nhs-rm3-in-nhs-region-y54"))
                .orElseThrow();
        takeAway(place);
        assertThat(take("2018-09").kept()).isEqualTo(2);
        assertThat(known("organisation", "GB-NHS-RM3")).containsEntry("name", "Salford Royal Hospital");
        assertThat(known("location", "gb-nhs-rm3-in-nhs-region-y54")).isEmpty();
    }

    @Test
    void howTheRegisterGoesOnToCallABodyThatACuratorRenamedIsKept() throws IOException {
        take("2016");
        put(row("organisation", with(known("organisation", "GB-NHS-RM3"), "name", "Salford Curated")));
        take("2022-03");
        assertThat(known("organisation", "GB-NHS-RM3")).containsEntry("name", "Salford Curated");
        List<Row> names = graph.settled(at -> at.rows("name", "entity", "GB-NHS-RM3"));
        assertThat(names)
                .extracting(row -> row.text("text") + " " + row.text("kind"))
                .containsExactlyInAnyOrder("SALFORD ROYAL FORMER", "NORTHERN CARE ALLIANCE OFFICIAL");
        assertThat(client.query("MATCH (name:Name {id: 'GB-NHS-RM3-name'}) RETURN coalesce(name.from, '') AS from")
                        .fetchAs(String.class)
                        .one())
                .contains("");
    }

    @Test
    void aBodyThatIsListedBeforeItOpensIsTaken() throws IOException {
        Path early = file("2020-01-01", "RNEW,YET TO COME,Y62,QOP,20200401,\n");
        ImportCount count = intake.take(order("2020-01-01", false), early, remarks, _ -> {});
        assertThat(refused).isEmpty();
        assertThat(count.created()).isEqualTo(1);
        Path later = file("2020-06-01", "RNEW,YET TO COME,Y62,QOP,20200401,\n");
        intake.take(order("2020-06-01", false), later, remarks, _ -> {});
        assertThat(known("location", "gb-nhs-rnew-in-nhs-region-y62"))
                .containsEntry("from", "2020-04-01")
                .containsEntry("attested", "2020-06-01");
    }

    @Test
    void aBodyThatACuratorTookAwayIsToldToStayAway() throws IOException {
        take("2016");
        graph.settled(at -> at.naming("GB-NHS-R0C")).stream()
                .filter(row -> row.kind() instanceof LinkKind)
                .forEach(this::takeAway);
        takeAway(graph.settled(at -> at.row("organisation", "GB-NHS-R0C")).orElseThrow());
        ImportCount again = take("2016");
        assertThat(again.rows()).isZero();
        assertThat(again.kept()).isEqualTo(1);
        assertThat(known("organisation", "GB-NHS-R0C")).isEmpty();
    }

    @Test
    void ofASliceOfWhichOneLineCannotBeWrittenTheOthersAreTaken() throws IOException {
        List<String> lines = new ArrayList<>(IntStream.range(10, 17)
                .mapToObj("RX%1$d,TRUST %1$d,Y54,Q83,19940401,"::formatted)
                .toList());
        lines.set(2, "RXX," + "X".repeat(3_000) + ",Y54,Q83,19940401,");
        ImportCount count =
                intake.take(order("2016", false), file("2016", String.join("\n", lines) + "\n"), remarks, _ -> {});
        assertThat(refused).extracting(Refused::line).containsExactly(3L);
        assertThat(count.created()).isEqualTo(6);
        assertThat(IntStream.range(10, 17).filter(number -> number != 12).mapToObj("GB-NHS-RX%d"::formatted))
                .allSatisfy(id -> assertThat(known("organisation", id)).isNotEmpty());
    }

    @Test
    void linesThatAreNoneAndLinesThatContradictAreRefusedAndTheOthersTaken() throws IOException {
        ImportCount count = intake.take(
                order("2016", false),
                file(
                        "2016",
                        "RM3,A,Y54,Q83,19940401,\nr m,B,Y54,Q83,,\nRW6,,Y54,Q83,,\nRM3,C,Y54,Q83,,\nRXX,D,Y54,Q83,20230229,\nRXY,D,Y54,Q83,20200101,20190101\n"),
                remarks,
                _ -> {});
        assertThat(count.created()).isEqualTo(1);
        assertThat(refused).extracting(Refused::line).containsExactlyInAnyOrder(2L, 3L, 4L, 5L, 6L);
        assertThat(count.refused()).isEqualTo(5);
    }

    @Test
    @AtNight
    @EnabledIf("filesAreThere")
    void theEditionsThatArePublishedAreTakenWhole() throws IOException {
        assertThat(published("2016", "etr_edition-2016.csv").created()).isEqualTo(239);
        published("2020-10/2021-01", "etr_edition-2020b_24col.csv");
        published("2022-03", "etr_edition-2022-03.csv");
        published("2022-08-18", "etr_edition-2022-08_as-published.zip");
        assertThat(refused).isEmpty();
        assertThat(onDay("2017-07-01", "CERTAIN"))
                .as("another region is told in 2020, so that one that is told in 2016 alone is not certain in 2017")
                .containsExactly("SALFORD ROYAL NHS FOUNDATION TRUST");
        assertThat(onDay("2017-07-01", "POSSIBLE")).contains("NHS region Y54");
    }

    static boolean filesAreThere() {
        return Files.isDirectory(ODS);
    }

    private ImportCount published(String edition, String name) {
        return intake.take(order(edition, false), ODS.resolve(name), remarks, _ -> {});
    }

    /** The names, then the regions, on a day, these with so much certainty. */
    private List<String> onDay(String day, String certainty) {
        GraphQlTester.Response answer = ExecutionGraphQlServiceTester.create(service)
                .document("""
                        query ($day: Date!, $certainty: Certainty!) {
                          organisation(id: "GB-NHS-RM3") {
                            names(filter: { from: { lt: $day }, or: [{ until: { gte: $day } }, { until: { known: false } }] }) {
                              nodes { text }
                            }
                            places(validAt: $day, certainty: $certainty, filter: { node: { kind: [REGION] } }) {
                              nodes { name }
                            }
                          }
                        }
                        """)
                .variable("day", day)
                .variable("certainty", certainty)
                .execute();
        return Stream.of("names.nodes[*].text", "places.nodes[*].name")
                .flatMap(path -> answer.path("organisation." + path).entityList(String.class).get().stream())
                .toList();
    }

    private Map<String, String> known(String kind, String id) {
        return graph.settled(at -> at.row(kind, id)).map(RowText::of).orElse(Map.of());
    }

    private static Map<String, String> with(Map<String, String> cells, String column, String text) {
        Map<String, String> other = new HashMap<>(cells);
        other.put(column, text);
        return other;
    }

    private static Row row(String kind, Map<String, String> texts) {
        return new Row(
                KINDS.named(kind),
                new StoredOrigin(new RowKey(kind, String.valueOf(texts.get("id")))),
                RowText.read(KINDS.named(kind), texts),
                true);
    }

    private void put(Row row) {
        commit(Put.whole(row));
    }

    private void takeAway(Row row) {
        commit(new Retract(row.key(), row.version(), new StoredOrigin(row.key())));
    }

    private void commit(Change change) {
        committer.await(committer.commit(new ChangeSet("a curator", "to see", null, false, null, List.of(change))));
    }

    private ImportCount take(String edition) throws IOException {
        return take(edition, false);
    }

    private ImportCount take(String edition, boolean dry) throws IOException {
        return intake.take(order(edition, dry), file(edition), remarks, _ -> {});
    }

    private Path file(String edition) throws IOException {
        return file(edition, EDITIONS.getOrDefault(edition, ""));
    }

    private static ImportOrder order(String edition, boolean dry) {
        return new ImportOrder.OfList(OdsList.ETR, Edition.of(edition), dry);
    }

    /** Code, name, region, board, opening and closing day, in the columns of the layout. */
    private Path file(String edition, String rows) throws IOException {
        String text = rows.lines().map(RegisterImportTests::laidOut).collect(Collectors.joining("\r\n"));
        return Files.writeString(folder.resolve(edition.replace('/', '_') + ".csv"), text);
    }

    private static String laidOut(String row) {
        String[] cells = row.split(",", -1);
        return String.join(",", List.of(cells).subList(0, 4)) + ",,,,,,," + cells[4] + "," + cells[5] + ",".repeat(12);
    }

    private static List<List<String>> orders(List<String> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        return new ArrayList<>(items.stream()
                .flatMap(first -> orders(items.stream()
                                .filter(item -> !item.equals(first))
                                .toList())
                        .stream()
                        .map(rest ->
                                Stream.concat(Stream.of(first), rest.stream()).toList()))
                .toList());
    }
}
