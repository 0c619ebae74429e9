package org.throughline.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.curation.Curator.row;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.throughline.running.Answer;
import org.throughline.running.AtNight;
import org.throughline.running.FillsGraph;

/** What is taken out is nowhere any more: not in the graph, not in the ledger, not in what is told of either. */
@FillsGraph
class RedactTests {

    private static final List<String> CITED = List.of("harbour-gazette-p01");
    private static final String SECRET = "Quetzalcoatl";
    private static final String REDACT =
            "mutation($id: ID!, $fields: [String!]!) { redact(id: $id, fields: $fields, reason: \"A person asked\") { revision changes { before after } warnings } }";

    private final Curator curator = new Curator();

    @BeforeEach
    void curated() {
        curator.curated();
        curator.apply(List.of(row("person", "id", "bo-wick", "name", SECRET, "honorificPrefix", SECRET, "version", 1)));
        assertThat(everything()).contains(SECRET);
    }

    @Test
    void valuesGoFromTheGraphAndFromTheLedger() {
        Answer gone = redact("bo-wick", "name", "honorificPrefix");
        assertThat(gone.body()).doesNotContain(SECRET).contains("[redacted]");
        assertThat(everything()).doesNotContain(SECRET);
        assertThat(curator.row("bo-wick").toString()).contains("[redacted]").doesNotContain("honorificPrefix");
        Answer told = curator.service()
                .ask(
                        "query($id: ID!, $number: Int!) { person(id: $id) { name history { nodes { why before after } } } search(text: \""
                                + SECRET
                                + "\") { nodes { id } } revision(number: $number) { why } }",
                        Map.of("id", "bo-wick", "number", number(gone)));
        assertThat(told.errors().isMissingNode()).as(told.body()).isTrue();
        assertThat(told.at("/search/nodes").isEmpty()).as(told.body()).isTrue();
        assertThat(told.at("/person/name").asString()).isEqualTo("[redacted]");
        assertThat(told.at("/revision/why").asString())
                .isEqualTo("Redacted name, honorificPrefix of bo-wick: A person asked");
    }

    @Test
    @AtNight
    void whatIsThereNoLongerIsTakenOutOfTheLedger() {
        curator.apply(List.of(
                row("person", "id", "zeb", "name", "Zebedee " + SECRET, "citations", List.of("harbour-gazette-p01"))));
        curator.apply(List.of(row("retract", "id", "zeb", "version", 1)));
        redact("bo-wick", "name", "honorificPrefix");
        assertThat(everything()).contains(SECRET);
        Answer gone = redact("zeb", "name");
        assertThat(number(gone)).as(gone.body()).isPositive();
        assertThat(everything()).doesNotContain(SECRET);
    }

    @Test
    void twoIdentifiersOfOneSchemeCanBothBeTakenOut() {
        List<String> codes = List.of("0000-0001-2345-678X", "0000-0002-2345-6787");
        curator.apply(List.of(identifier("bo-wick", codes.getFirst()), identifier("cy-flint", codes.getLast())));
        for (String whose : List.of("bo-wick", "cy-flint")) {
            Answer gone = redact(whose + "-orcid", "value");
            assertThat(number(gone)).as(gone.body()).isPositive();
        }
        assertThat(everything()).doesNotContain(codes);
        assertThat(curator.row("cy-flint-orcid").toString()).contains("[redacted] cy-flint-orcid");
    }

    @Test
    void theNameOfWhatWasMergedGoesWhereverTheMergePutIt() {
        curator.apply(List.of(row("merge", "from", "bo-wick", "into", "cy-flint")));
        assertThat(found(SECRET)).contains("cy-flint");
        Answer gone = redact("bo-wick", "name", "honorificPrefix");
        assertThat(gone.at("/redact/changes")).as(gone.body()).hasSize(1);
        assertThat(found(SECRET)).isEqualTo("[]");
        assertThat(everything()).doesNotContain(SECRET);
    }

    @Test
    void aNameThatWasGivenAsItWasMergedGoesToo() {
        curator.apply(List.of(
                row("person", "id", "cy-flint", "name", "Cy " + SECRET, "version", 1),
                row("merge", "from", "cy-flint", "into", "di-lamb")));
        assertThat(found("Cy " + SECRET)).contains("di-lamb");
        redact("cy-flint", "name");
        redact("bo-wick", "name", "honorificPrefix");
        assertThat(everything()).doesNotContain(SECRET);
    }

    @Test
    void theNameThatSomethingElseHadTheIdForIsFoundAndThatOneStays() {
        curator.apply(List.of(row(
                "organisation",
                "id",
                "GB-NHS-ZZ9",
                "kind",
                "TRUST",
                "name",
                "Trust of " + SECRET,
                "citations",
                CITED)));
        curator.apply(List.of(row(
                "name",
                "id",
                "gb-nhs-zz9-name",
                "entity",
                "pier-group",
                "text",
                "Else",
                "kind",
                "SHORT",
                "citations",
                CITED)));
        curator.apply(List.of(row("merge", "from", "GB-NHS-ZZ9", "into", "night-charity")));
        assertThat(found("Trust of " + SECRET)).contains("night-charity");
        redact("GB-NHS-ZZ9", "name");
        redact("bo-wick", "name", "honorificPrefix");
        assertThat(everything()).doesNotContain(SECRET);
        assertThat(curator.row("gb-nhs-zz9-name").toString()).contains("Else");
    }

    private String found(String text) {
        return curator.service()
                .ask("query($text: String!) { search(text: $text) { nodes { id } } }", Map.of("text", text))
                .at("/search/nodes")
                .toString();
    }

    @Test
    void aNameAndFurtherNamesOfOneThingCanAllBeTakenOut() {
        for (String further : List.of("Zeb" + SECRET, SECRET + "zeb")) {
            curator.apply(List.of(row(
                    "name",
                    "id",
                    "bo-" + further.toLowerCase(Locale.ROOT),
                    "entity",
                    "bo-wick",
                    "text",
                    further,
                    "kind",
                    "SHORT",
                    "citations",
                    List.of("harbour-gazette-p01"))));
        }
        redact("bo-zeb" + SECRET.toLowerCase(Locale.ROOT), "text");
        redact("bo-wick", "name", "honorificPrefix");
        Answer gone = redact("bo-" + SECRET.toLowerCase(Locale.ROOT) + "zeb", "text");
        assertThat(number(gone)).as(gone.body()).isPositive();
        assertThat(everything()).doesNotContain(SECRET);
    }

    private static Map<String, Object> identifier(String entity, String code) {
        return row(
                "identifier",
                "id",
                entity + "-orcid",
                "entity",
                entity,
                "scheme",
                "ORCID",
                "value",
                code,
                "citations",
                List.of("harbour-gazette-p01"));
    }

    @Test
    void nobodyUndoesIt() {
        int number = number(redact("bo-wick", "honorificPrefix"));
        assertThat(curator.revert(number).body()).contains("INVALID_CHANGE", "it cannot be undone");
    }

    @Test
    void whatElseWasChangedCanBeUndone() {
        Answer other = curator.apply(List.of(row("person", "id", "cy-flint", "honorificPrefix", "Dr", "version", 1)));
        redact("cy-flint", "name");
        assertThat(curator.revert(other.at("/apply/revision").asLong()).errors().isMissingNode())
                .isTrue();
        assertThat(curator.row("cy-flint").toString()).contains("[redacted]").doesNotContain("Dr");
    }

    @Test
    void whatCannotBeTakenOutIsRefusedAtOnceWithItsPlace() {
        String before = everything();
        Answer refused = redact("bo-wick", "id", "citations", "shoe");
        assertThat(refused.errors()).hasSize(3);
        assertThat(refused.errors().toString())
                .contains(
                        "[\"fields\",0]", "[\"fields\",2]", "cannot be without its value", "person has no such column");
        assertThat(redact("nobody", "name").body()).contains("nothing has or had this id");
        assertThat(redact("bo-wick").body()).contains("name columns of person");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aRelationshipIsNamedByItsTypeAndId() {
        redact("APPOINTED_TO:bo-clerk", "title");
        assertThat(curator.row("APPOINTED_TO:bo-clerk").toString()).doesNotContain("Clerk");
        assertThat(everything()).doesNotContain("\"title\":\"Clerk\"");
    }

    private Answer redact(String id, String... fields) {
        return curator.service().ask(REDACT, Map.of("id", id, "fields", List.of(fields)));
    }

    private static int number(Answer answer) {
        assertThat(answer.at("/redact/revision").isNumber()).as(answer.body()).isTrue();
        return answer.at("/redact/revision").asInt();
    }

    /** All that the database holds. */
    private String everything() {
        return curator.service()
                .bean(Neo4jClient.class)
                .query(
                        "MATCH (node) WHERE NOT node:ApiKey OPTIONAL MATCH (node)-[edge]->() RETURN properties(node) AS node, collect(properties(edge)) AS edges ORDER BY coalesce(node.id, ''), node.number, node.revision, node.position")
                .fetch()
                .all()
                .toString();
    }
}
