package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.throughline.commit.GraphRows;
import org.throughline.writing.release.ReleaseLoading;

/** What the database cannot look up is refused, for an empty answer would mean that nothing is there. */
@WritingTest
class LookedUpTests {

    @Autowired
    private GraphRows graph;

    @Autowired
    private ReleaseLoading loading;

    @Autowired
    private Neo4jClient client;

    @BeforeEach
    void load() {
        EmptyGraph.make(client);
        loading.load(new FileSystemResource("src/test/resources/data/invented/datapackage.json"));
    }

    @ParameterizedTest
    @CsvSource({"appointment, title", "name, kind", "figure, measure", "source, title", "partnership, initiative"})
    void noRowsAreFoundByAColumnThatNoStatementLooksUp(String kind, String column) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph.settled(known -> known.rows(kind, column, "x")))
                .withMessage("No statement looks up rows of %s by %s", kind, column);
    }

    @Test
    void severalColumnsAreLookedUpForIdentifiersAlone() {
        Map<String, String> texts = Map.of("entity", "x", "place", "y");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph.settled(known -> known.rows("location", texts)))
                .withMessage("No statement looks up rows of location by entity and place");
    }
}
