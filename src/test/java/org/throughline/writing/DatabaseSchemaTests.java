package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.throughline.embedded.LastTransaction;
import org.throughline.kind.Vocabulary;
import org.throughline.name.Checksum;
import org.throughline.running.AtNight;
import org.throughline.writing.schema.SchemaMigration;
import org.throughline.writing.schema.SchemaTooNew;
import org.throughline.writing.schema.SchemaVersion;

@WritingTest
class DatabaseSchemaTests {

    @Autowired
    private SchemaMigration schema;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private ApplicationContext context;

    @AfterEach
    void restore() {
        client.query("MATCH (version:SchemaVersion) SET version.number = " + SchemaVersion.CURRENT)
                .run();
        schema.migrate(() -> {});
    }

    @Test
    void everyRelationshipTypeHasItsOwnUniqueId() {
        assertThat(names("SHOW CONSTRAINTS YIELD name, type WHERE type = 'RELATIONSHIP_UNIQUENESS' RETURN name"))
                .containsExactlyInAnyOrderElementsOf(vocabulary.names("relationship").stream()
                        .map(type -> type + "_id")
                        .toList());
    }

    @Test
    void theIndexOverCitationsKnowsEveryTypeThatCites() {
        assertThat(covered("relationship_citations_v6"))
                .containsExactlyInAnyOrderElementsOf(vocabulary.names("citedRelationship"))
                .contains("APPOINTED_TO", "HAS_FIGURE", "NAMED", "BROADER")
                .doesNotContain("CITES", "DERIVED_FROM");
        assertThat(covered("fact_citations_v6"))
                .containsExactlyInAnyOrder(
                        "Award", "Figure", "Gap", "Identifier", "Name", "Quotation", "Recommendation", "Statement");
    }

    @Test
    void theIndexesOverWordsKnowEverythingThatSaysSomething() {
        assertThat(covered("fact_words"))
                .containsExactlyInAnyOrder(
                        "Award", "Figure", "Gap", "Quotation", "Recommendation", "Source", "Statement");
        assertThat(covered("link_words")).containsExactlyInAnyOrder("APPOINTED_TO", "LEADS");
    }

    @Test
    void runAgainItChangesNothing() {
        long before = LastTransaction.of(context);
        Collection<String> indexes = names("SHOW INDEXES YIELD name RETURN name");
        schema.migrate(() -> {});
        assertThat(LastTransaction.of(context)).isEqualTo(before);
        assertThat(names("SHOW INDEXES YIELD name RETURN name")).containsExactlyInAnyOrderElementsOf(indexes);
    }

    @Test
    void everyIndexCanBeUsed() {
        assertThat(names("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name"))
                .isEmpty();
    }

    @Test
    void theIndexesOfAnEarlierVersionAreDropped() {
        client.query("CREATE FULLTEXT INDEX fact_citations_v1 FOR (fact:Award) ON EACH [fact.citations]")
                .run();
        schema.migrate(() -> {});
        assertThat(names("SHOW FULLTEXT INDEXES YIELD name RETURN name"))
                .containsExactlyInAnyOrder(
                        "entity_words", "fact_citations_v6", "fact_words", "link_words", "relationship_citations_v6");
    }

    @Test
    void anIndexOverTooFewTypesIsMadeAnew() {
        client.query("DROP INDEX relationship_citations_v6").run();
        client.query(
                        "CREATE FULLTEXT INDEX relationship_citations_v6 FOR ()-[one:LED_TO|LEADS]-() ON EACH [one.citations]")
                .run();
        schema.migrate(() -> {});
        assertThat(covered("relationship_citations_v6"))
                .containsExactlyInAnyOrderElementsOf(vocabulary.names("citedRelationship"));
    }

    @Test
    void anIndexOverTooFewPropertiesIsMadeAnew() {
        client.query("DROP INDEX fact_citations_v6").run();
        client.query("CREATE FULLTEXT INDEX fact_citations_v6 FOR (fact:%s) ON EACH [fact.citations]"
                        .formatted(String.join("|", vocabulary.names("citedFact"))))
                .run();
        schema.migrate(() -> {});
        assertThat(
                        names(
                                "SHOW INDEXES YIELD name, properties WHERE name ENDS WITH '_citations_v6' RETURN toString(properties[1])"))
                .containsExactly("partly", "partly");
    }

    @Test
    void aMissingIndexComesBack() {
        client.query("DROP INDEX entity_words").run();
        schema.migrate(() -> {});
        assertThat(names("SHOW FULLTEXT INDEXES YIELD name RETURN name")).contains("entity_words");
    }

    @Test
    @AtNight
    void ofSeveralThatStartAtOnceOnAnEmptyServerNoneFails() throws Exception {
        Collection<String> indexes = names("SHOW INDEXES YIELD name RETURN name");
        names("SHOW CONSTRAINTS YIELD name RETURN name")
                .forEach(name -> client.query("DROP CONSTRAINT " + name).run());
        names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
                .forEach(name -> client.query("DROP INDEX " + name).run());
        client.query("MATCH (version:SchemaVersion) DELETE version").run();
        try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
            for (Future<Object> done :
                    instances.invokeAll(Collections.nCopies(4, Executors.callable(() -> schema.migrate(() -> {}))))) {
                done.get();
            }
        }
        assertThat(names("MATCH (version:SchemaVersion) RETURN toString(version.number)"))
                .containsExactly(String.valueOf(SchemaVersion.CURRENT));
        assertThat(names("SHOW INDEXES YIELD name RETURN name")).containsExactlyInAnyOrderElementsOf(indexes);
    }

    @Test
    void aDatabaseOfANewerVersionIsRefusedInOneSentence() {
        client.query("MATCH (version:SchemaVersion) SET version.number = 99").run();
        assertThatThrownBy(() -> schema.migrate(() -> {}))
                .isInstanceOf(SchemaTooNew.class)
                .hasMessage(
                        "The database has schema version 99 and this program knows %d:".formatted(SchemaVersion.CURRENT)
                                + " start the newer Throughline, or use another database.");
    }

    /** The lists of types and labels that the files are written for are compared with the database at every start. */
    @Test
    void aChangedSchemaIsANewVersion() throws IOException {
        Checksum checksum = new Checksum();
        try (Stream<Path> files = Files.list(Path.of("cypher/schema"))) {
            for (Path file : files.sorted().toList()) {
                checksum.add(Files.readString(file));
            }
        }
        assertThat(checksum.hex(16))
                .as(
                        "Raise SchemaVersion.CURRENT, rename citation indexes that changed, then give the new checksum here")
                .isEqualTo("cdfa5dd0be62f38c");
    }

    private List<String> covered(String index) {
        return client.query("SHOW INDEXES YIELD name, labelsOrTypes WHERE name = $name RETURN labelsOrTypes")
                .bind(index)
                .to("name")
                .fetch()
                .one()
                .map(row -> String.valueOf(row.get("labelsOrTypes")).replaceAll("[\\[\\] ]", ""))
                .map(types -> List.of(types.split(",", -1)))
                .orElseThrow();
    }

    private Collection<String> names(String text) {
        return client.query(text).fetchAs(String.class).all();
    }
}
