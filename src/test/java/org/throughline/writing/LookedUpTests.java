package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.throughline.change.row.Row;
import org.throughline.commit.GraphRows;
import org.throughline.kind.Kinds;
import org.throughline.kind.LinkKind;
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

    @Autowired
    private Kinds kinds;

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

    @ParameterizedTest
    @ValueSource(strings = {"succession", "hierarchy"})
    void whatIsJoinedToANodeAtEitherEndIsThatAtEach(String kind) {
        LinkKind link = (LinkKind) kinds.named(kind);
        Set<String> ids = new TreeSet<>();
        graph.each(rows -> rows.stream()
                .filter(row -> row.kind().equals(link))
                .forEach(row -> ids.addAll(
                        List.of(String.valueOf(row.text(link.from())), String.valueOf(row.text(link.to()))))));
        assertThat(ids).hasSizeGreaterThan(1);
        for (String id : ids) {
            List<Row> from = graph.settled(known -> known.rows(kind, link.from(), id));
            List<Row> to = graph.settled(known -> known.rows(kind, link.to(), id));
            List<List<Row>> both =
                    graph.settled(known -> List.of(known.rows(kind, link.from(), id), known.rows(kind, link.to(), id)));
            assertThat(both).as(id).isEqualTo(List.of(from, to));
        }
    }
}
