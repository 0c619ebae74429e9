package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowText;
import org.throughline.commit.GraphRows;
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
        List<Row> found = new ArrayList<>();
        graph.each(found::addAll);
        Stream<Row> stated = new CheckedPackages(Kinds.read())
                .read(List.of(description))
                .whole()
                .rows();
        assertThat(texts(found.stream())).isEqualTo(texts(stated));
    }

    private static Map<String, String> texts(Stream<Row> rows) {
        Map<String, String> texts = new TreeMap<>();
        rows.forEach(row -> texts.put(row.key().toString(), RowText.of(row).toString()));
        return texts;
    }
}
