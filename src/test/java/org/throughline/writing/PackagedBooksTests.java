package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.throughline.change.row.RowText;
import org.throughline.commit.Books;
import org.throughline.commit.GraphRows;
import org.throughline.exchange.ImportOrder;
import org.throughline.exchange.Intake;
import org.throughline.exchange.register.Doubtful;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.ImportCount;
import org.throughline.exchange.register.OdsList;
import org.throughline.exchange.register.Refused;
import org.throughline.exchange.register.Remarks;
import org.throughline.export.Export;
import org.throughline.writing.release.ReleaseLoading;
import org.throughline.writing.table.DataRefused;

/** A package that was made of a register brings along what the import noted, and the next edition goes on from it. */
@WritingTest
class PackagedBooksTests implements Remarks {

    private static final String BEFORE = "RM3,SALFORD ROYAL,Y54,Q83,19940401,\nRW6,PENNINE ACUTE,Y54,Q83,20020401,\n";
    private static final String NOW =
            "RM3,NORTHERN CARE ALLIANCE,Y62,QOP,19940401,\nRW6,PENNINE ACUTE,Y54,Q83,20020401,\n";

    @Autowired
    private Intake intake;

    @Autowired
    private ReleaseLoading releases;

    @Autowired
    private Export export;

    @Autowired
    private Books books;

    @Autowired
    private GraphRows graph;

    @Autowired
    private Neo4jClient client;

    @TempDir
    private Path folder;

    @BeforeEach
    void empty() {
        EmptyGraph.make(client);
    }

    @Test
    void theNextEditionGoesOnFromAPackage() throws IOException {
        take("2016", BEFORE);
        GraphPackage made = made();
        take("2022-03", NOW);
        List<String> imported = GraphText.of(client);
        EmptyGraph.make(client);
        load(made);
        take("2022-03", NOW);
        assertThat(GraphText.of(client)).isNotEmpty().isEqualTo(imported);
        assertThat(take("2016", BEFORE).rows()).isZero();
    }

    @Test
    void withoutItsBooksAPackageIsWhatSomebodyElseStated() throws IOException {
        take("2016", BEFORE);
        GraphPackage made = GraphPackage.of(export, books, _ -> false);
        EmptyGraph.make(client);
        load(made);
        take("2022-03", NOW);
        assertThat(former()).isEmpty();
    }

    @Test
    void booksThatKnowMoreStay() throws IOException {
        take("2016", BEFORE);
        GraphPackage made = made();
        take("2022-03", NOW);
        load(made);
        assertThat(take("2022-03", NOW).rows()).isZero();
        assertThat(former()).containsExactly("SALFORD ROYAL");
    }

    @Test
    void aLineThatIsNoBookIsToldWithItsPlaceAndNothingIsLoaded() throws IOException {
        take("2016", BEFORE);
        Path description = made().in(folder);
        EmptyGraph.make(client);
        for (String line : List.of("{", "[]", "{\"told\": [], \"rows\": []}", "{\"id\": \"ods body RM3\"}")) {
            Files.writeString(folder.resolve(GraphPackage.BOOKS), line + "\n");
            assertThatThrownBy(() -> releases.load(new FileSystemResource(description)))
                    .as(line)
                    .isInstanceOf(DataRefused.class)
                    .hasMessageContaining("books.jsonl, line 1");
        }
        Files.delete(folder.resolve(GraphPackage.BOOKS));
        assertThatThrownBy(() -> releases.load(new FileSystemResource(description)))
                .isInstanceOf(DataRefused.class)
                .hasMessageContaining("books.jsonl, line 1: no such file");
        assertThat(GraphText.of(client)).isEmpty();
    }

    private GraphPackage made() throws IOException {
        return GraphPackage.of(export, books, _ -> true);
    }

    private void load(GraphPackage made) throws IOException {
        releases.load(new FileSystemResource(made.in(Files.createTempDirectory(folder, "made"))));
    }

    /** Lines of code, name, region, board, and days of opening and closing. */
    private ImportCount take(String edition, String lines) throws IOException {
        StringBuilder text = new StringBuilder();
        lines.lines()
                .map(line -> line.split(",", -1))
                .forEach(cells -> text.append("%s,%s,%s,%s,,,,,,,%s,%s,,,,,,,,,,,,,,,%n".formatted((Object[]) cells)));
        return intake.take(
                new ImportOrder.OfList(OdsList.ETR, Edition.of(edition), false),
                Files.writeString(folder.resolve("etr.csv"), text),
                this,
                _ -> {});
    }

    private List<String> former() {
        return graph.settled(known -> known.rows("name", "entity", "GB-NHS-RM3")).stream()
                .map(RowText::of)
                .filter(cells -> "FORMER".equals(cells.get("kind")))
                .map(cells -> cells.getOrDefault("text", ""))
                .toList();
    }

    @Override
    public void refuse(Refused line) {
        throw new AssertionError("Nothing is wrong here: " + line);
    }

    @Override
    public void doubt(Doubtful pair) {
        throw new AssertionError("Nothing is doubtful here: " + pair);
    }
}
