package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.util.FileSystemUtils;
import org.throughline.change.Change;
import org.throughline.change.ChangeSet;
import org.throughline.change.Merge;
import org.throughline.change.Put;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.RowText;
import org.throughline.change.row.StoredOrigin;
import org.throughline.commit.Committer;
import org.throughline.exchange.ImportOrder;
import org.throughline.exchange.Intake;
import org.throughline.exchange.register.Doubtful;
import org.throughline.exchange.register.ImportCount;
import org.throughline.exchange.register.Refused;
import org.throughline.exchange.register.Remarks;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;

/** What rows of one's own make, and the graph likely has already, is taken, and told to a person. */
@WritingTest
class LikelyRowsTests implements Remarks {

    private static final String BODIES = "id,kind,name,citations\n";
    private static final String PEOPLE = "id,name,honorificPrefix,citations\n";
    private static final String AGAIN = "the-harbour,TRUST,Haven Harbour Trust,harbour-gazette-p01\n";
    private static final String OTHER = "inland,TRUST,Upper Valley Hospital Trust,harbour-gazette-p01\n";

    @Autowired
    private Intake intake;

    @Autowired
    private ExecutionGraphQlService service;

    @Autowired
    private Committer committer;

    @Autowired
    private Kinds kinds;

    @Autowired
    private Neo4jClient client;

    @TempDir
    private Path folder;

    private final List<Doubtful> doubted = new ArrayList<>();

    @BeforeEach
    void harbour() {
        EmptyGraph.make(client);
        packaged(Path.of("src/docs/own-data"), false);
        assertThat(doubted).as("what an empty graph may have already").isEmpty();
    }

    @Test
    void aBodyThatIsLikelyThereIsTakenAndTold() throws IOException {
        ImportCount count = table("organisation", BODIES + OTHER + AGAIN, false);
        assertThat(count.rows()).isEqualTo(2);
        assertThat(count.doubtful()).isEqualTo(1);
        assertThat(doubted)
                .containsExactly(new Doubtful(
                        "organisation.csv",
                        3,
                        "",
                        "Haven Harbour Trust",
                        "the-harbour",
                        "haven-harbour-trust",
                        "Haven Harbour Trust",
                        1,
                        "it is likely there already"));
        assertThat(pairs()).containsExactly("the-harbour haven-harbour-trust harbour-gazette-p01");
    }

    @Test
    void importedAgainOrChangedItIsNotToldAgain() throws IOException {
        table("organisation", BODIES + AGAIN, false);
        assertThat(table("organisation", BODIES + AGAIN, false).doubtful()).isZero();
        assertThat(table("organisation", BODIES + AGAIN.replace("TRUST", "CHARITY"), false)
                        .doubtful())
                .isZero();
        assertThat(doubted).hasSize(1);
        assertThat(pairs()).hasSize(1);
    }

    @Test
    void aDryRunTellsItAndKeepsNothing() throws IOException {
        assertThat(table("organisation", BODIES + AGAIN, true).doubtful()).isEqualTo(1);
        assertThat(doubted).extracting(Doubtful::other).containsExactly("haven-harbour-trust");
        assertThat(pairs()).isEmpty();
    }

    @Test
    void twoOfOneFileAreToldAsWell() throws IOException {
        table("organisation", BODIES + OTHER + OTHER.replace("inland", "upland"), false);
        assertThat(doubted).hasSize(1);
        assertThat(doubted.getFirst().line()).isEqualTo(3);
        assertThat(pairs()).containsExactly("upland inland harbour-gazette-p01");
    }

    @Test
    void aPersonAndARowThatIsRefusedBesideIt() throws IOException {
        ImportCount count = table(
                "person", PEOPLE + "a-keeper,Ms Ada Keeper,,harbour-gazette-p01\nlost,Ada Keeper,,nobody-p01\n", false);
        assertThat(count.refused()).isEqualTo(1);
        assertThat(doubted).extracting(Doubtful::entity).containsExactly("a-keeper");
        assertThat(pairs()).containsExactly("a-keeper ada-keeper harbour-gazette-p01");
    }

    @Test
    void aPairIsOfThoseThatItsEndsWereMergedInto() throws IOException {
        table("organisation", BODIES + AGAIN + OTHER, false);
        merge("the-harbour", "inland");
        assertThat(pairs()).containsExactly("inland haven-harbour-trust harbour-gazette-p01");
        merge("inland", "haven-harbour-trust");
        assertThat(pairs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(%s)", "It is another than %s; see there.", "'%s'", "%s"})
    void aFindingThatNamesTheOtherDismissesIt(String text) throws IOException {
        table("organisation", BODIES + AGAIN, false);
        finding(text.formatted("not-" + "haven-harbour-trust"));
        assertThat(pairs()).as("another id").hasSize(1);
        finding(text.formatted("Haven-harbour-trust"));
        assertThat(pairs()).isEmpty();
    }

    private void merge(String from, String into) {
        commit(new Merge(from, into, new StoredOrigin(new RowKey("organisation", from))));
    }

    private void finding(String text) {
        Map<String, String> cells = Map.of(
                "id",
                "two",
                "about",
                "the-harbour",
                "kind",
                "FINDING",
                "text",
                text,
                "citations",
                "harbour-gazette-p01");
        Kind statement = kinds.named("statement");
        commit(Put.whole(new Row(
                statement, new StoredOrigin(new RowKey("statement", "two")), RowText.read(statement, cells), true)));
    }

    private void commit(Change change) {
        committer.await(committer.commit(new ChangeSet("a curator", "to see", null, false, null, List.of(change))));
    }

    @Test
    void namesThatMeanNobodyAndOtherKindsAreNotTold() throws IOException {
        assertThat(table("organisation", BODIES + OTHER, false).doubtful()).isZero();
        table("organisation", BODIES + "a-namesake,COMPANY,Ada Keeper,harbour-gazette-p01\n", false);
        assertThat(doubted).isEmpty();
        assertThat(pairs()).isEmpty();
    }

    @Test
    void aPackageTellsItToo() throws IOException {
        Path other = folder.resolve("other-data");
        FileSystemUtils.copyRecursively(Path.of("src/docs/own-data"), other);
        for (String file : List.of("organisation.csv", "appointment.csv")) {
            Path table = other.resolve(file);
            Files.writeString(table, Files.readString(table).replace("haven-harbour-trust", "the-other-harbour"));
        }
        Path description = other.resolve("datapackage.json");
        Files.writeString(description, Files.readString(description).replace("\"my-data\"", "\"other-data\""));
        assertThat(packaged(other, true).doubtful()).isEqualTo(1);
        assertThat(pairs()).isEmpty();
        assertThat(packaged(other, false).doubtful()).isEqualTo(1);
        assertThat(doubted)
                .extracting(Doubtful::file, Doubtful::line, Doubtful::entity)
                .allMatch(told -> told.toList().equals(List.of("organisation.csv", 2L, "the-other-harbour")));
        assertThat(pairs()).containsExactly("the-other-harbour haven-harbour-trust harbour-gazette-p01");
        assertThat(packaged(other, false).doubtful()).isZero();
    }

    @Override
    public void refuse(Refused line) {
        assertThat(line.reason()).contains("nobody-p01");
    }

    @Override
    public void doubt(Doubtful pair) {
        doubted.add(pair);
    }

    private ImportCount table(String kind, String text, boolean dry) throws IOException {
        Path file = Files.writeString(folder.resolve(kind + ".csv"), text);
        return intake.take(new ImportOrder.OfRows(ImportOrder.OwnForm.TABLE, "", dry, ""), file, this, _ -> {});
    }

    private ImportCount packaged(Path path, boolean dry) {
        return intake.take(new ImportOrder.OfRows(ImportOrder.OwnForm.PACKAGE, "", dry, ""), path, this, _ -> {});
    }

    /** Both ids of each, and its evidence. */
    private List<String> pairs() {
        return ExecutionGraphQlServiceTester.create(service)
                .document(
                        "{ doubts(kind: POSSIBLE_DUPLICATE) { nodes { entities { id } reason evidence { nodes { id } } } } }")
                .execute()
                .path("doubts.nodes")
                .entityList(Pair.class)
                .get()
                .stream()
                .map(Pair::text)
                .toList();
    }

    private record Pair(List<Id> entities, Evidence evidence) {

        private String text() {
            return Stream.concat(entities.stream(), evidence.nodes().stream())
                    .map(Id::id)
                    .collect(Collectors.joining(" "));
        }
    }

    private record Evidence(List<Id> nodes) {}

    private record Id(String id) {}
}
