package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.throughline.writing.release.Loaded;
import org.throughline.writing.release.ReleaseLoading;
import org.throughline.writing.table.DataRefused;

/** Several data packages loaded together are one graph, and each row has its evidence from all that state it. */
@WritingTest
class PackagesTests {

    private static final String BO = "bo-wick,Bo Wick,,other-paper-p01\n";

    @Autowired
    private ReleaseLoading loading;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private ExecutionGraphQlService service;

    @TempDir
    private Path folder;

    private Sample invented = new Sample(Path.of(""));
    private Sample other = invented;

    @BeforeEach
    void empty() throws Exception {
        EmptyGraph.make(client);
        invented = Sample.in(Files.createDirectory(folder.resolve("invented")));
        other = other(BO);
    }

    private Sample other(String people) throws Exception {
        return Sample.in(Files.createTempDirectory(folder, "other")).ofAnotherPaper(people);
    }

    @Test
    void aRowOfTwoHasTheEvidenceOfBoth() {
        load(invented, other);
        assertThat(cited("bo-wick-name")).containsExactly("harbour-gazette-p01", "mirror-news-p01", "other-paper-p01");
        List<String> both = GraphText.of(client);
        assertThat(load(invented, other)).extracting(Loaded::changed).containsExactly(false, false);
        assertThat(GraphText.of(client)).isEqualTo(both);
    }

    @Test
    void oneOfThemMayTellMore() throws Exception {
        load(invented, other("bo-wick,Bo Wick,Mx,other-paper-p01\n"));
        assertThat(ask("MATCH (person:Person {id: 'bo-wick'}) RETURN person.honorificPrefix AS prefix"))
                .containsExactly(Map.of("prefix", "Mx"));
    }

    @Test
    void unequalValuesAreRefusedNamingBoth() throws Exception {
        assertThatThrownBy(() -> load(invented, other("bo-wick,Bob Wick,,other-paper-p01\n")))
                .isInstanceOf(DataRefused.class)
                .hasMessageContaining("other/person.csv, line 2, column name: bo-wick is Bob Wick here and Bo Wick at"
                        + " invented/person.csv, line 3, column name: make them agree");
        assertThat(ask("MATCH (node:Node) RETURN node.id AS id")).isEmpty();
    }

    @Test
    void rowsMayNameWhatAnotherPackageHolds() throws Exception {
        Sample posts = other("").add("appointment", appointment("cy-flint-lamp", "cy-flint"));
        assertThatThrownBy(() -> load(posts)).hasMessageContaining("nothing has the id cy-flint");
        load(posts, invented);
        assertThat(
                        ask(
                                "MATCH (:Person {id: 'cy-flint'})-[post:APPOINTED_TO {id: 'cy-flint-lamp'}]->() RETURN post.id AS id"))
                .containsExactly(Map.of("id", "cy-flint-lamp"));
    }

    @Test
    void whatOneNoLongerStatesPassesToTheOther() {
        load(invented, other);
        load(invented.remove("person", "bo-wick"), other);
        assertThat(cited("bo-wick-name")).containsExactly("other-paper-p01");
        assertThat(ask("MATCH (:Person {id: 'bo-wick'})-[post:APPOINTED_TO]->() RETURN count(*) AS posts"))
                .containsExactly(Map.of("posts", 2L));
    }

    @Test
    void whatWasLoadedAtAnotherTimeIsNotOverwritten() {
        load(invented);
        List<String> before = GraphText.of(client);
        assertThatThrownBy(() -> load(other))
                .isInstanceOf(DataRefused.class)
                .hasMessageContaining("bo-wick is stated otherwise by the package invented")
                .hasMessageContaining("name both packages, invented and other,");
        assertThat(GraphText.of(client)).isEqualTo(before);
        load(other, invented);
        assertThat(cited("bo-wick-name")).containsExactly("harbour-gazette-p01", "mirror-news-p01", "other-paper-p01");
    }

    @Test
    void allAreTold() {
        List<Loaded> loaded = load(invented, other);
        ExecutionGraphQlServiceTester.create(service)
                .document("{ meta { packages { name version } } }")
                .execute()
                .path("meta.packages")
                .entityList(Object.class)
                .isEqualTo(List.of(
                        Map.of("name", "invented", "version", loaded.getFirst().dataVersion()),
                        Map.of("name", "other", "version", loaded.getLast().dataVersion())));
    }

    private String appointment(String id, String person) {
        String line = invented.text("appointment").lines().skip(1).findFirst().orElseThrow();
        String[] cells = line.split(",", 3);
        return id + "," + person + "," + cells[2].replaceFirst("[^,]*$", "other-paper-p01");
    }

    private List<Loaded> load(Sample... samples) {
        return loading.load(Stream.of(samples).map(Sample::description).toList());
    }

    private Collection<String> cited(String id) {
        return client.query("MATCH (node:Node {id: '" + id + "'}) UNWIND node.citations AS cited RETURN cited")
                .fetchAs(String.class)
                .all();
    }

    private Collection<Map<String, Object>> ask(String text) {
        return client.query(text).fetch().all();
    }
}
