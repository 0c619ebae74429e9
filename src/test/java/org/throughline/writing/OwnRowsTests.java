package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.util.FileSystemUtils;
import org.throughline.change.ChangeSet;
import org.throughline.change.Put;
import org.throughline.change.Retract;
import org.throughline.change.row.InputOrigin;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.RowText;
import org.throughline.commit.Committer;
import org.throughline.commit.GraphRows;
import org.throughline.exchange.ImportOrder;
import org.throughline.exchange.Intake;
import org.throughline.exchange.file.FileRefused;
import org.throughline.exchange.file.PackageFiles;
import org.throughline.exchange.register.ImportCount;
import org.throughline.exchange.register.Refused;

/**
 * Rows of one's own come by the same command: a package whole or not at all, of a table the rows that break no rule.
 */
@WritingTest
class OwnRowsTests {

    private static final String POSTS =
            "id,person,organisation,title,leading,honorary,from,until,attested,preferred,citations\n";
    private static final String WARDEN =
            "ada-keeper-warden,ada-keeper,haven-harbour-trust,Warden,false,false,2020,,,,harbour-gazette-p01\n";

    @Autowired
    private Intake intake;

    @Autowired
    private Committer committer;

    @Autowired
    private GraphRows graph;

    @Autowired
    private Neo4jClient client;

    @TempDir
    private Path folder;

    private Path own = Path.of("");
    private final List<Refused> refused = new ArrayList<>();

    @BeforeEach
    void empty() throws IOException {
        EmptyGraph.make(client);
        own = folder.resolve("own-data");
        FileSystemUtils.copyRecursively(Path.of("src/docs/own-data"), own);
    }

    @Test
    void aPackageIsTakenOnceHoweverItComes() throws IOException {
        assertThat(packaged(own, true).rows()).isPositive();
        assertThat(known("person", "ada-keeper")).as("a dry run writes nothing").isEmpty();
        assertThat(packaged(own, false).rows()).isPositive();
        assertThat(known("person", "ada-keeper")).containsEntry("name", "Ada Keeper");
        List<String> whole = GraphText.whole(client);
        Path zip = folder.resolve("own.zip");
        PackageFiles.in(own, 1_000_000).zip(zip);
        ImportCount again = packaged(zip, false);
        assertThat(again.rows()).isZero();
        assertThat(again.unchanged()).isEqualTo(again.read());
        assertThat(GraphText.whole(client)).isEqualTo(whole);
    }

    @Test
    void aPackageThatIsWrongAnywhereIsRefusedWhole() throws IOException {
        write("person.csv", "id,name,honorificPrefix,citations\nada-keeper,Ada Keeper,,nobody-p01\n");
        assertThatThrownBy(() -> packaged(own, false))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("Nothing of own-data was imported");
        assertThat(refused).extracting(Refused::file).contains("person.csv");
        assertThat(refused).extracting(Refused::line).contains(2L);
        assertThat(known("source", "harbour-gazette")).isEmpty();
    }

    @Test
    void aPackageReachesNothingButItsOwnFiles() throws IOException {
        Files.writeString(folder.resolve("outside.csv"), "id,name,honorificPrefix,citations\n");
        String description = Files.readString(own.resolve("datapackage.json"));
        write("datapackage.json", description.replace("\"person.csv\"", "\"../outside.csv\""));
        assertThatThrownBy(() -> packaged(own, false)).isInstanceOf(FileRefused.class);
        assertThat(refused).extracting(Refused::reason).anyMatch(reason -> reason.contains("no such file"));
        assertThatThrownBy(() -> PackageFiles.in(own, 100)).hasMessageContaining("more bytes than may be");
        assertThatThrownBy(() -> PackageFiles.in(folder.resolve("outside.csv"), 100))
                .hasMessageContaining("holds no datapackage.json");
    }

    @Test
    void aTableIsLaidOverWhatTheGraphHoldsAndLeavesItsOtherRowsAlone() throws IOException {
        packaged(own, false);
        assertThat(table(POSTS + WARDEN, true).rows()).isEqualTo(1);
        assertThat(known("appointment", "ada-keeper-warden")).isEmpty();
        assertThat(table(POSTS + WARDEN, false).rows()).isEqualTo(1);
        assertThat(table(POSTS + WARDEN, false).unchanged()).isEqualTo(1);
        assertThat(table(POSTS + WARDEN.replace("Warden", "Head warden"), false).rows())
                .isEqualTo(1);
        assertThat(table(POSTS, false).rows()).isZero();
        assertThat(known("appointment", "ada-keeper-warden")).containsEntry("title", "Head warden");
        assertThat(refused).isEmpty();
    }

    @Test
    void rowsThatBreakARuleAreToldByTheirLinesAndTheOthersTaken() throws IOException {
        packaged(own, false);
        ImportCount count = table(
                POSTS
                        + "lost-warden,lost-keeper,haven-harbour-trust,Warden,false,false,2020,,,,harbour-gazette-p01\n"
                        + WARDEN
                        + WARDEN.replace("Warden", "Other")
                        + "undated,ada-keeper,haven-harbour-trust,Warden,false,false,lately,,,,harbour-gazette-p01\n",
                false);
        assertThat(count.read()).isEqualTo(4);
        assertThat(count.refused()).isEqualTo(3);
        assertThat(count.rows()).isEqualTo(1);
        assertThat(refused).extracting(Refused::line).containsExactlyInAnyOrder(2L, 4L, 5L);
        assertThat(refused).extracting(Refused::reason).anyMatch(reason -> reason.contains("lost-keeper"));
        assertThat(known("appointment", "ada-keeper-warden")).containsEntry("title", "Warden");
    }

    @Test
    void whatSomebodyElseHasChangedStaysTheirs() throws IOException {
        packaged(own, false);
        table(POSTS + WARDEN, false);
        retitled("Harbour warden");
        ImportCount count = table(POSTS + WARDEN.replace("Warden", "Head warden"), false);
        assertThat(count.kept()).isEqualTo(1);
        assertThat(known("appointment", "ada-keeper-warden")).containsEntry("title", "Harbour warden");
    }

    @Test
    void whatSomebodyElseHasTakenAwayIsToldToStayAway() throws IOException {
        packaged(own, false);
        table(POSTS + WARDEN, false);
        committer.await(committer.commit(new ChangeSet(
                "a curator",
                "to see",
                null,
                false,
                null,
                List.of(new Retract(new RowKey("appointment", "ada-keeper-warden"), 1L, new InputOrigin(List.of()))))));
        ImportCount count = table(POSTS + WARDEN, false);
        assertThat(count.kept()).isEqualTo(1);
        assertThat(count.unchanged()).isZero();
        assertThat(packaged(own, false).kept())
                .as("of the package nothing is gone")
                .isZero();
    }

    @Test
    void whatACuratorPutStaysThoughAPackageStatesTheSameAndLeavesItOutAgain() throws IOException {
        packaged(own, false);
        String people = Files.readString(own.resolve("person.csv"));
        String added = people + "zeb-quux,Zebedee Quux,,harbour-gazette-p01\n";
        packaged(own, false);
        table("person.csv", "id,name,honorificPrefix,citations\nzeb-quux,Zebedee Quux,,harbour-gazette-p01\n");
        write("person.csv", added);
        ImportCount same = packaged(own, false);
        assertThat(same.rows()).isZero();
        assertThat(same.unchanged()).isEqualTo(same.read());
        write("person.csv", people);
        ImportCount without = packaged(own, false);
        assertThat(without.rows()).isZero();
        assertThat(known("person", "zeb-quux")).containsEntry("name", "Zebedee Quux");
    }

    @Test
    void aRowIsItsTablesAgainWhenTheChangeOfSomebodyElseIsUndone() throws IOException {
        packaged(own, false);
        table(POSTS + WARDEN, false);
        retitled("Harbour warden");
        assertThat(table(POSTS + WARDEN.replace("Warden", "Second"), false).kept())
                .isEqualTo(1);
        retitled("Warden");
        assertThat(table(POSTS + WARDEN.replace("Warden", "Second"), false).rows())
                .isEqualTo(1);
        assertThat(known("appointment", "ada-keeper-warden")).containsEntry("title", "Second");
    }

    @Test
    void whatIsLeftOutOfAPackageAndStaysForOthersIsNoRowOfIt() throws IOException {
        write("person.csv", Files.readString(own.resolve("person.csv")) + "zeb-quux,Zeb Quux,,harbour-gazette-p01\n");
        ImportCount first = packaged(own, false);
        put("person", "zeb-quux", "name", "Zebedee Quux");
        write(
                "person.csv",
                Files.readString(own.resolve("person.csv")).replace("zeb-quux,Zeb Quux,,harbour-gazette-p01\n", ""));
        ImportCount second = packaged(own, false);
        assertThat(second.kept()).isEqualTo(1);
        assertThat(second.unchanged()).isEqualTo(second.read()).isEqualTo(first.read() - 1);
    }

    private void retitled(String title) {
        put("appointment", "ada-keeper-warden", "title", title);
    }

    private void put(String kind, String id, String column, String value) {
        Row row = graph.settled(at -> at.row(kind, id)).orElseThrow();
        committer.await(committer.commit(
                new ChangeSet("a curator", "to see", null, false, null, List.of(Put.whole(row.with(column, value))))));
    }

    @Test
    void rowsThatAnotherPackageStatesAsWellAreCounted() throws IOException {
        ImportCount first = packaged(own, false);
        write(
                "datapackage.json",
                Files.readString(own.resolve("datapackage.json"))
                        .replaceFirst("\"name\": \"my-data\"", "\"name\": \"other-data\""));
        ImportCount second = packaged(own, false);
        assertThat(second.rows()).isZero();
        assertThat(second.unchanged()).isEqualTo(second.read()).isEqualTo(first.read());
    }

    @Test
    void aTableThatTellsNoKindIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("posts.csv"), POSTS);
        assertThatThrownBy(() -> intake.take(
                        new ImportOrder.OfRows(ImportOrder.OwnForm.TABLE, "", false, ""), file, refused::add, _ -> {}))
                .hasMessageContaining("tells of no kind of fact");
    }

    @Test
    void aLargePackageIsTakenInPartsThatNameNothingThatIsYetToCome() throws IOException {
        large(4_100, "gazette-p4099", "scheme-code");
        ImportCount count = packaged(own, false);
        assertThat(count.refused()).isZero();
        assertThat(known("initiative", "new-quay")).containsEntry("citations", "gazette-p4099");
        large(1, "gazette-p0", "scheme-code");
        assertThat(packaged(own, false).rows()).as("taken away again").isEqualTo(4_099 + 2);
        assertThat(known("citation", "gazette-p4099")).isEmpty();
    }

    @Test
    void ofALargePackageOfWhichOneLineIsWrongNothingIsTaken() throws IOException {
        packaged(own, false);
        table("organisation.csv", "id,kind,name,citations\ninland,TRUST,Inland Trust,harbour-gazette-p01\n");
        table(
                "identifier.csv",
                "id,entity,scheme,value,citations\ninland-code,inland,GB-COH,scheme-code,harbour-gazette-p01\n");
        List<String> whole = GraphText.whole(client);
        refused.clear();
        large(4_100, "gazette-p4099", "scheme-code");
        assertThatThrownBy(() -> packaged(own, false))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("Nothing of own-data was imported");
        assertThat(refused).extracting(Refused::file).containsExactly("identifier.csv");
        assertThat(GraphText.whole(client)).isEqualTo(whole);
    }

    /** A package of its own with so many citations, and an initiative that rests on one of them. */
    private void large(int citations, String citation, String code) throws IOException {
        write("datapackage.json", """
                {"name": "large", "title": "Large", "resources": [
                  {"name": "initiative", "path": "initiative.csv"}, {"name": "identifier", "path": "identifier.csv"},
                  {"name": "citation", "path": "citation.csv"}, {"name": "source", "path": "source.csv"}]}
                """);
        write("initiative.csv", "id,kind,name,citations\nnew-quay,PROJECT,New quay,%s\n".formatted(citation));
        write(
                "identifier.csv",
                "id,entity,scheme,value,citations\nnew-quay-code,new-quay,GB-COH,%s,%s\n".formatted(code, citation));
        write(
                "citation.csv",
                IntStream.range(0, citations)
                        .mapToObj("gazette-p%d,gazette,paragraph %1$d,STATED,VERBATIM,,\n"::formatted)
                        .collect(Collectors.joining("", "id,source,locator,basis,fidelity,note,asFound\n", "")));
        write(
                "source.csv",
                "id,title,agency,published,publishedBasis,url,licence,quality,note\ngazette,,,,UNKNOWN,,,COPY,\n");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(own.resolve(file), text);
    }

    private ImportCount packaged(Path path, boolean dry) {
        return intake.take(
                new ImportOrder.OfRows(ImportOrder.OwnForm.PACKAGE, "", dry, ""), path, refused::add, _ -> {});
    }

    private void table(String file, String text) throws IOException {
        Path path = Files.writeString(folder.resolve(file), text);
        intake.take(new ImportOrder.OfRows(ImportOrder.OwnForm.TABLE, "", false, ""), path, refused::add, _ -> {});
        assertThat(refused).isEmpty();
    }

    private ImportCount table(String text, boolean dry) throws IOException {
        Path file = Files.writeString(folder.resolve("appointment.csv"), text);
        return intake.take(new ImportOrder.OfRows(ImportOrder.OwnForm.TABLE, "", dry, ""), file, refused::add, _ -> {});
    }

    private Map<String, String> known(String kind, String id) {
        return graph.settled(at -> at.row(kind, id)).map(RowText::of).orElse(Map.of());
    }
}
