package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.throughline.change.Retract;
import org.throughline.change.row.Row;
import org.throughline.commit.Committer;
import org.throughline.commit.GraphRows;
import org.throughline.running.AtNight;
import org.throughline.writing.release.Loaded;
import org.throughline.writing.release.ReleaseLoading;

/** Several data packages may be loaded into one database, one after the other. */
@WritingTest
class ReleasesTests {

    @Autowired
    private ReleaseLoading loading;

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

    private Sample invented = new Sample(Path.of(""));
    private Sample other = invented;

    @BeforeEach
    void loadBoth() throws Exception {
        EmptyGraph.make(client);
        invented = Sample.in(Files.createDirectory(folder.resolve("invented")));
        other = Sample.in(Files.createDirectory(folder.resolve("other")))
                .ofAnotherPaper("ed-new,Ed New,,other-paper-p01\nflo-new,Flo New,,other-paper-p01\n");
        loading.load(invented.description());
        loading.load(other.description());
    }

    @Test
    void bothCanBeLoadedAndAgain() {
        List<String> both = GraphText.of(client);
        assertThat(loading.load(invented.description()).changed()).isFalse();
        assertThat(loading.load(other.description()).changed()).isFalse();
        assertThat(GraphText.of(client)).isEqualTo(both);
    }

    @Test
    void eachTakesAwayWhatItStatedItself() {
        other.remove("person", "ed-new");
        List<String> before = GraphText.of(client);
        loading.load(other.description());
        assertThat(before).containsAll(GraphText.of(client));
        assertThat(ask("MATCH (person:Person) RETURN person.id AS id ORDER BY id"))
                .extracting(row -> row.get("id"))
                .containsExactly("ada-keeper", "bo-wick", "cy-flint", "di-lamb", "flo-new");
    }

    @Test
    @AtNight
    void aDatabaseThatKnowsItsFilesByTheirPathsAloneIsTakenOver() {
        run("MATCH (file:LoadedFile {release: 'other'}) DETACH DELETE file");
        run("MATCH (file:LoadedFile) SET file.path = split(file.path, '/')[1]");
        List<String> before = GraphText.of(client);
        Loaded unchanged = loading.load(invented.description());
        assertThat(unchanged.changed()).isFalse();
        invented.add("person", "gus-new,Gus New,,harbour-gazette-p01");
        loading.load(invented.description());
        invented.remove("person", "gus-new");
        loading.load(invented.description());
        assertThat(GraphText.of(client)).isEqualTo(before);
        assertThat(ask("MATCH (file:LoadedFile) WHERE NOT file.path STARTS WITH 'invented/' RETURN file.path"))
                .isEmpty();
    }

    @Test
    void whatALoadWroteThatWasCutOffBeforeItWasNotedIsItsOwn() {
        loading.load(invented.description());
        List<String> before = GraphText.of(client);
        invented.add("person", "gus-new,Gus New,,harbour-gazette-p01");
        loading.load(invented.description());
        run("MATCH (file:LoadedFile {release: 'invented'}) DETACH DELETE file");
        run("MATCH (release:DataRelease {name: 'invented'}) DETACH DELETE release");
        loading.load(invented.description());
        invented.remove("person", "gus-new");
        loading.load(invented.description());
        assertThat(GraphText.of(client)).isEqualTo(before);
    }

    @Test
    void whatSomebodyElseChangedStaysTheirsWhenTheRowsAreNotedAnew() {
        Tides curator = new Tides(committer);
        curator.commit(Tides.put("person", Map.of("id", "flo-new", "name", "Flora New")));
        Row gone = graph.settled(known -> known.row("person", "ed-new")).orElseThrow();
        curator.commit(new Retract(gone.key(), gone.version(), Tides.HERE));
        loading.noteAnew();
        other.replace("person", "Flo New", "Flo Other").replace("person", "Ed New", "Ed Other");
        loading.load(other.description());
        assertThat(ask("MATCH (person:Person) WHERE person.id ENDS WITH '-new' RETURN person.name AS name"))
                .extracting(row -> row.get("name"))
                .containsExactly("Flora New");
        other.add("person", "gus-new,Gus New,,other-paper-p01");
        loading.load(other.description());
        loading.noteAnew();
        other.replace("person", "Gus New", "Gus Other");
        loading.load(other.description());
        assertThat(ask("MATCH (person:Person {id: 'gus-new'}) RETURN person.name AS name"))
                .extracting(row -> row.get("name"))
                .containsExactly("Gus Other");
    }

    @Test
    void whatACuratorMadeOfARowIsNoOtherReleasesThoughItStatesTheSame() {
        Tides curator = new Tides(committer);
        curator.commit(Tides.put("person", Map.of("id", "flo-new", "name", "Flora New")));
        invented.add("person", "flo-new,Flora New,,harbour-gazette-p01");
        loading.load(invented.description());
        invented.replace("person", "Flora New", "Flora Other");
        loading.load(invented.description());
        other.remove("person", "flo-new");
        loading.load(other.description());
        invented.remove("person", "flo-new");
        loading.load(invented.description());
        assertThat(ask("MATCH (person:Person {id: 'flo-new'}) RETURN person.name AS name"))
                .extracting(row -> row.get("name"))
                .containsExactly("Flora New");
        Row gone = graph.settled(known -> known.row("person", "flo-new")).orElseThrow();
        curator.commit(new Retract(gone.key(), gone.version(), Tides.HERE));
        invented.add("person", "flo-new,Flora Anew,,harbour-gazette-p01");
        loading.load(invented.description());
        assertThat(ask("MATCH (person:Person {id: 'flo-new'}) RETURN person.name AS name"))
                .extracting(row -> row.get("name"))
                .containsExactly("Flora Anew");
    }

    @Test
    void theVersionIsThatOfTheReleaseThatChangedTheGraphLast() {
        Loaded first = loading.load(invented.description());
        Loaded second = loading.load(other.description());
        assertThat(dataVersion()).isEqualTo(second.dataVersion());
        invented.replace("person", "Bo Wick", "Bob Wick");
        String changed = loading.load(invented.description()).dataVersion();
        assertThat(dataVersion()).isEqualTo(changed).isNotEqualTo(first.dataVersion());
    }

    @Test
    @AtNight
    void aReleaseThatWasLoadedBeforeTurnsWereCountedComesFirst() {
        run("MATCH (release:DataRelease {name: 'invented'}) REMOVE release.turn");
        Loaded second = loading.load(other.description());
        assertThat(dataVersion()).isEqualTo(second.dataVersion());
        invented.replace("person", "Bo Wick", "Bob Wick");
        assertThat(loading.load(invented.description()).dataVersion()).isEqualTo(dataVersion());
    }

    private String dataVersion() {
        return ExecutionGraphQlServiceTester.create(service)
                .document("{ meta { dataVersion } }")
                .execute()
                .path("meta.dataVersion")
                .entity(String.class)
                .get();
    }

    private void run(String text) {
        client.query(text).run();
    }

    private Collection<Map<String, Object>> ask(String text) {
        return client.query(text).fetch().all();
    }
}
