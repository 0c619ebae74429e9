package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.throughline.change.row.Row;
import org.throughline.commit.GraphRows;
import org.throughline.commit.RowTexts;
import org.throughline.kind.Kinds;
import org.throughline.writing.release.ReleaseLoading;
import org.throughline.writing.table.CheckedPackages;

/** What was put into the graph can be read from it as the rows that it was. */
@WritingTest
class RowsTests {

    @Autowired
    private ReleaseLoading loading;

    @Autowired
    private GraphRows graph;

    @Autowired
    private Neo4jClient client;

    @TempDir
    private Path folder;

    @Test
    void everyRowOfThePackageIsReadAgainAsItWas() {
        assertThatAllAreReadAgain(Sample.in(folder).description());
    }

    @Test
    void everyRowThatShipsIsReadAgainAsItWas() {
        assertThatAllAreReadAgain(new ClassPathResource("data/datapackage.json"));
    }

    private void assertThatAllAreReadAgain(Resource description) {
        EmptyGraph.make(client);
        loading.load(description);
        Stream<Row> stated = new CheckedPackages(Kinds.read())
                .read(List.of(description))
                .whole()
                .rows();
        assertThat(RowTexts.of(graph)).isEqualTo(RowTexts.of(stated));
    }
}
