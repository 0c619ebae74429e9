package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.throughline.change.Merge;
import org.throughline.change.Put;
import org.throughline.change.Retract;
import org.throughline.change.row.RowKey;
import org.throughline.commit.Committer;
import org.throughline.commit.GraphRows;
import org.throughline.commit.RowTexts;
import org.throughline.export.Export;
import org.throughline.export.ExportForm;
import org.throughline.writing.release.ReleaseLoading;
import org.throughline.writing.table.DataRefused;
import org.throughline.writing.table.PackagePlace;

/** The id of a merged entity leads on in whatever is made of an export, and where a package says that it leads on. */
@WritingTest
class RedirectsTests {

    @Autowired
    private Export export;

    @Autowired
    private GraphRows graph;

    @Autowired
    private ReleaseLoading loading;

    @Autowired
    private Neo4jClient client;

    @TempDir
    private Path folder;

    private final Tides tides;
    private Sample invented = new Sample(Path.of(""));

    @Autowired
    RedirectsTests(Committer committer) {
        this.tides = new Tides(committer);
    }

    @BeforeEach
    void load() throws IOException {
        EmptyGraph.make(client);
        invented = Sample.in(Files.createDirectory(folder.resolve("invented")));
        loading.load(invented.description());
    }

    @Test
    void whatIsMadeOfAnExportKnowsWhereIdsLead() throws IOException {
        tides.commit(new Merge("pier-group", "night-charity", Tides.HERE));
        tides.commit(new Merge("night-charity", "wardens", Tides.HERE));
        assertThat(carriedOver(Set.of())).isEqualTo(RowTexts.of(graph));
        assertThat(led("pier-group")).containsExactly("wardens");
        assertThat(led("night-charity")).containsExactly("wardens");
    }

    @Test
    void aPartTakesAlongTheIdsThatLeadToWhatItHolds() throws IOException {
        tides.commit(new Merge("pier-group", "night-charity", Tides.HERE));
        carriedOver(Set.of("night-charity"));
        assertThat(led("pier-group")).containsExactly("night-charity");
        carriedOver(Set.of("pier-group"));
        assertThat(ask("MATCH (body:Organisation) RETURN body.id AS id")).containsExactly("night-charity");
    }

    @Test
    void anEntityThatAReleaseNoLongerTellsApartIsMerged() throws IOException {
        tides.commit(name());
        loading.load(leading(invented.remove("organisation", "pier-group"), "night-charity"));
        assertThat(led("pier-group")).containsExactly("night-charity");
        assertThat(ask("MATCH ({id: 'night-charity'})-[:NAMED]->(name) RETURN name.text AS id"))
                .contains("The Pier", "Pier Group");
        List<String> merged = GraphText.of(client);
        assertThat(loading.load(invented.description()).changed()).isFalse();
        assertThat(GraphText.of(client)).isEqualTo(merged);
    }

    @Test
    void theOneThatStaysMayHaveTheNameOfTheOther() throws IOException {
        invented.remove("organisation", "pier-group").replace("organisation", "Night Charity", "Pier Group");
        loading.load(leading(invented, "night-charity"));
        assertThat(led("pier-group")).containsExactly("night-charity");
        assertThat(ask("MATCH (body {id: 'night-charity'})-[:NAMED]->(name) RETURN name.text AS id"))
                .containsExactly("Pier Group");
    }

    @Test
    void whatIsGivenUpForSomethingNewTakesAlongWhatHangsOnIt() throws IOException {
        tides.commit(name());
        invented.remove("organisation", "pier-group")
                .add("organisation", "pier-club,COMMUNITY_GROUP,Pier Club,harbour-gazette-p02");
        loading.load(leading(invented, "pier-club"));
        assertThat(led("pier-group")).containsExactly("pier-club");
        assertThat(ask("MATCH ({id: 'pier-club'})-[:NAMED]->(name) RETURN name.text AS id"))
                .contains("The Pier", "Pier Club");
    }

    @Test
    void whatWasMergedIntoAnotherMeanwhileIsReached() throws IOException {
        tides.commit(name());
        tides.commit(new Merge("night-charity", "wardens", Tides.HERE));
        loading.load(leading(invented.remove("organisation", "pier-group"), "night-charity"));
        assertThat(led("pier-group")).containsExactly("wardens");
        assertThat(ask("MATCH ({id: 'wardens'})-[:NAMED]->(name) RETURN name.text AS id"))
                .contains("The Pier");
    }

    @Test
    void whatAPackageTellsApartAgainHasItsIdAndItsFactsBack() throws IOException {
        String mention = "gazette-pier,harbour-gazette,pier-group,,,,,harbour-gazette-p02";
        loading.load(invented.add("mention", mention).description());
        List<String> before = GraphText.of(client);
        String organisations = invented.text("organisation");
        loading.load(leading(invented.remove("organisation", "pier-group"), "night-charity"));
        assertThat(ask("MATCH ()-[{id: 'gazette-pier'}]->(body) RETURN body.id AS id"))
                .containsExactly("night-charity");
        loading.load(invented.write("organisation", organisations)
                .write("redirect", "id,into\n")
                .description());
        assertThat(ask("MATCH ()-[{id: 'gazette-pier'}]->(body) RETURN body.id AS id"))
                .containsExactly("pier-group");
        assertThat(GraphText.of(client)).containsAll(before);
        assertThat(led("pier-group")).isEmpty();
    }

    @Test
    void whatCannotBeMergedGoesAndItsIdLeads() throws IOException {
        loading.load(leading(invented.remove("organisation", "pier-group"), "keeper-review"));
        assertThat(led("pier-group")).containsExactly("keeper-review");
        assertThat(ask("MATCH (body:Organisation {id: 'pier-group'}) RETURN body.id AS id"))
                .isEmpty();
    }

    @Test
    void whatOthersHoldOnToStays() throws IOException {
        tides.commit(name());
        loading.load(leading(invented.remove("organisation", "pier-group"), "keeper-review"));
        assertThat(led("pier-group")).isEmpty();
        assertThat(ask("MATCH (body:Organisation {id: 'pier-group'}) RETURN body.id AS id"))
                .containsExactly("pier-group");
    }

    @Test
    void whoPartsWhatAPackageSaysToBeOneIsRight() throws IOException {
        loading.load(leading(invented.remove("organisation", "pier-group"), "night-charity"));
        tides.commit(
                new Retract(new RowKey("redirect", "pier-group"), null, Tides.HERE),
                new Retract(new RowKey("name", "pier-group-name"), null, Tides.HERE),
                Tides.put("organisation", Map.of("id", "pier-group", "kind", "COMMUNITY_GROUP", "name", "Pier Group")));
        invented.add("topic", "new-topic,New topic,harbour-gazette-p01");
        loading.load(invented.description());
        assertThat(led("pier-group")).isEmpty();
        assertThat(ask("MATCH (body:Organisation {id: 'pier-group'}) RETURN body.id AS id"))
                .containsExactly("pier-group");
    }

    @Test
    void whatNamesAMergedEntityIsStillThePackages() throws IOException {
        String mention = "gazette-pier,harbour-gazette,pier-group,,,,,harbour-gazette-p0";
        loading.load(invented.add("mention", mention + 2).description());
        tides.commit(new Merge("pier-group", "night-charity", Tides.HERE));
        loading.load(invented.replace("mention", mention + 2, mention + 1).description());
        assertThat(ask("MATCH (:Source)-[told {id: 'gazette-pier'}]->(body {id: 'night-charity'})"
                        + " RETURN told.citations[0] AS id"))
                .containsExactly("harbour-gazette-p01");
        loading.load(invented.remove("mention", "gazette-pier").description());
        assertThat(ask("MATCH (:Source)-[told {id: 'gazette-pier'}]->(body) RETURN body.id AS id"))
                .isEmpty();
    }

    @Test
    void whatWasMergedIsNotMadeAgain() throws IOException {
        tides.commit(Tides.put("organisation", Map.of("id", "quay-club", "kind", "CHARITY", "name", "Quay Club")));
        tides.commit(
                new Merge("quay-club", "night-charity", Tides.HERE),
                new Merge("pier-group", "night-charity", Tides.HERE));
        loading.load(invented.replace("organisation", "Pier Group", "Pier Groups")
                .add("organisation", "quay-club,CHARITY,Quay Club,harbour-gazette-p02")
                .description());
        assertThat(led("pier-group")).containsExactly("night-charity");
        assertThat(led("quay-club")).containsExactly("night-charity");
        assertThat(ask("MATCH (body:Organisation {kind: 'CHARITY'}) RETURN body.id AS id"))
                .containsExactly("night-charity");
    }

    @Test
    void anIdThatLeadsElsewhereMayBeNamedByAnyPackage() throws IOException {
        leading(invented.remove("organisation", "pier-group"), "night-charity");
        invented.add("mention", "gazette-pier,harbour-gazette,pier-group,,,,,harbour-gazette-p02");
        loading.load(invented.description());
        assertThat(ask("MATCH ()-[told {id: 'gazette-pier'}]->(body) RETURN body.id AS id"))
                .containsExactly("night-charity");
    }

    @Test
    void ofWhatAnotherPackageSaysToBeAnotherTheFactsAreTaken() throws IOException {
        Sample other = Sample.in(Files.createDirectory(folder.resolve("other"))).ofAnotherPaper("");
        other.add("organisation", "pier-group,COMMUNITY_GROUP,Pier Group,other-paper-p01")
                .add("mention", "paper-pier,other-paper,pier-group,,,,,other-paper-p01");
        loading.load(
                List.of(leading(invented.remove("organisation", "pier-group"), "night-charity"), other.description()));
        assertThat(led("pier-group")).containsExactly("night-charity");
        assertThat(ask("MATCH ()-[{id: 'paper-pier'}]->(body) RETURN body.id AS id"))
                .containsExactly("night-charity");
    }

    @Test
    void whatHasTakenInOneOfItsNameIsItsPackagesStill() throws IOException {
        invented.replace("organisation", "night-charity,CHARITY,Night Charity", "night-charity,CHARITY,Pier Group");
        loading.load(invented.description());
        tides.commit(new Merge("pier-group", "night-charity", Tides.HERE));
        invented.replace("organisation", "night-charity,CHARITY,Pier Group", "night-charity,CHARITY,Pier Fund");
        loading.load(invented.description());
        assertThat(ask("MATCH (body {id: 'night-charity'}) RETURN body.name AS id"))
                .containsExactly("Pier Fund");
    }

    @Test
    void whatTwoMergesMoveCanBeLeftOutByTheSameRelease() throws IOException {
        String bodies = "north,COMPANY,North,harbour-gazette-p01\nsouth,COMPANY,South,harbour-gazette-p01\n"
                + "north-old,COMPANY,Old North,harbour-gazette-p01\nsouth-old,COMPANY,Old South,harbour-gazette-p01";
        invented.add("organisation", bodies)
                .add("hierarchy", "north-under-south,north-old,south-old,,,,,harbour-gazette-p02");
        loading.load(invented.description());
        invented.remove("organisation", "north-old")
                .remove("organisation", "south-old")
                .remove("hierarchy", "north-under-south");
        leading(invented, "night-charity");
        invented.remove("organisation", "pier-group").write("redirect", "id,into\nnorth-old,north\nsouth-old,south\n");
        loading.load(invented.description());
        assertThat(led("north-old")).containsExactly("north");
        assertThat(ask("MATCH ()-[link {id: 'north-under-south'}]->() RETURN link.id AS id"))
                .isEmpty();
    }

    @Test
    void whatIsStillAnEntityLeadsNowhere() throws IOException {
        assertThatThrownBy(() -> loading.load(leading(invented, "night-charity")))
                .isInstanceOf(DataRefused.class)
                .hasMessageContaining("redirect.csv, line 2, column id: the id pier-group is already that of");
    }

    @Test
    void itLeadsToAnEntity() throws IOException {
        invented.remove("organisation", "pier-group");
        for (String into : List.of("nobody", "harbour-gazette", "pier-group", "")) {
            leading(invented, into);
            assertThatThrownBy(() -> loading.load(invented.description()))
                    .as(into)
                    .isInstanceOf(DataRefused.class)
                    .hasMessageContaining("redirect.csv, line 2, column into");
        }
        assertThat(led("pier-group")).isEmpty();
    }

    /** All rows of the graph that is made of an export of these, or of all. */
    private Map<String, String> carriedOver(Set<String> ids) throws IOException {
        Path zip = Files.write(folder.resolve("graph.zip"), exported(ids));
        EmptyGraph.make(client);
        loading.load(PackagePlace.descriptions(List.of(zip.toString())));
        return RowTexts.of(graph);
    }

    private static Put name() {
        return Tides.put(
                "name", Map.of("id", "pier-again", "entity", "pier-group", "text", "The Pier", "kind", "FORMER"));
    }

    /** The package with a table that says where one id leads. */
    private Resource leading(Sample sample, String into) throws IOException {
        Path description = sample.folder().resolve("datapackage.json");
        String text = Files.readString(description);
        if (!text.contains("redirect.csv")) {
            Files.writeString(
                    description,
                    text.replace(
                            "\"resources\": [",
                            "\"resources\": [{\"name\": \"redirect\", \"path\": \"redirect.csv\"},"));
        }
        return sample.write("redirect", "id,into\npier-group," + into + "\n").description();
    }

    private Collection<String> led(String id) {
        return ask("MATCH (:Redirect {id: '" + id + "'})-[:REDIRECTS_TO]->(body) RETURN body.id AS id");
    }

    private Collection<String> ask(String text) {
        return client.query(text).fetchAs(String.class).all();
    }

    private byte[] exported(Set<String> ids) {
        Exported exported = new Exported(export);
        return ids.isEmpty() ? exported.whole(ExportForm.PACKAGE) : exported.part(ids, ExportForm.PACKAGE);
    }
}
