package org.throughline.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.throughline.fault.Code;
import org.throughline.running.Data;
import org.throughline.running.Json;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** What the README shows is what happens. */
class ReadmeTests {

    private static final Service SERVICE = Service.of(Data.SHIPPED, Loading.CARRIED);

    private final String readme;

    ReadmeTests() throws IOException {
        this.readme = Files.readString(Path.of("README.md"));
    }

    @Test
    void itsQuestionHasTheAnswerThatItShows() {
        String document = blocks("graphql").getFirst();
        assertThat(SERVICE.ask(document).json())
                .isEqualTo(Json.read(blocks("json").getFirst()));
    }

    @Test
    void itsTableIsTheOneThatItShows() throws IOException, InterruptedException {
        String command = blocks("sh").stream()
                .filter(block -> block.contains("text/csv"))
                .findFirst()
                .orElseThrow();
        Matcher sent = Pattern.compile("-H 'Accept: (.*?)'.*-d '(.*?)'", Pattern.DOTALL)
                .matcher(command);
        assertThat(sent.find()).isTrue();
        HttpRequest request = HttpRequest.newBuilder(SERVICE.at("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", sent.group(1))
                .POST(HttpRequest.BodyPublishers.ofString(sent.group(2)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            String table =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            assertThat(table.replace("\r\n", "\n")).isEqualTo(blocks("csv").getFirst());
        }
    }

    @Test
    void itsCypherQuestionsHaveAnswers() {
        List<String> questions = blocks("cypher");
        assertThat(questions).as("questions in Cypher that the README shows").isNotEmpty();
        try (Session session = SERVICE.bean(Driver.class).session()) {
            for (String question : questions) {
                assertThat(session.run(question).list()).as(question).isNotEmpty();
            }
        }
    }

    @Test
    void itsContractNamesEveryLabelRelationshipAndProperty() {
        try (Session session = SERVICE.bean(Driver.class).session()) {
            List<String> names = session.run("""
                    CALL db.relationshipTypes() YIELD relationshipType AS name RETURN name
                    UNION CALL db.labels() YIELD label AS name
                    WHERE NOT name IN ['SchemaVersion', 'DataRelease', 'LoadedFile'] RETURN name
                    UNION MATCH (node:Node) UNWIND keys(node) AS name WITH DISTINCT name
                    WHERE NOT name =~ '.*(First|Last|Earliest|Latest|Order)' AND name <> 'release' RETURN name
                    UNION MATCH (:Node)-[relationship]->() UNWIND keys(relationship) AS name WITH DISTINCT name
                    WHERE NOT name =~ '.*(First|Last|Earliest|Latest|Order)' AND name <> 'release' RETURN name
                    """).list(row -> row.get("name").asString());
            assertThat(names).hasSizeGreaterThan(60);
            assertThat(names)
                    .as(
                            "labels, relationships and properties that the README must explain: add each to its table of the graph")
                    .filteredOn(name -> !Pattern.compile("[`:|{, ]" + name + "\\b")
                            .matcher(readme)
                            .find())
                    .isEmpty();
        }
    }

    @Test
    void itExplainsEveryCodeOfAnError() {
        assertThat(Stream.of(Code.values()).filter(code -> !readme.contains("`" + code + "`")))
                .as("codes of errors that the README does not explain: add a row for each")
                .isEmpty();
    }

    private List<String> blocks(String language) {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(readme)
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
