package org.throughline.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.throughline.fault.Code;
import org.throughline.running.Begun;
import org.throughline.running.Data;
import org.throughline.running.Json;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import org.throughline.running.Spreadsheet;

/** What the README and the pages behind it show is what happens. */
@Order(Begun.LAST)
class ReadmeTests {

    private static final Service SERVICE = Service.of(Data.SHIPPED, Loading.CARRIED);

    @Test
    void itsQuestionHasTheAnswerThatItShows() throws IOException {
        String document = blocks("README.md", "graphql").getFirst();
        assertThat(SERVICE.ask(document).json())
                .isEqualTo(Json.read(blocks("README.md", "json").getFirst()));
    }

    @Test
    void itsTableIsTheOneThatItShows() throws IOException, InterruptedException {
        String table = new String(answer(blocks("src/docs/tables.md", "sh").getFirst()), StandardCharsets.UTF_8);
        assertThat(table.replace("\r\n", "\n"))
                .isEqualTo(blocks("src/docs/tables.md", "csv").getFirst());
    }

    @Test
    void itsSpreadsheetHasASheetForEachList() throws IOException, InterruptedException {
        Spreadsheet book =
                Spreadsheet.read(answer(blocks("src/docs/tables.md", "sh").getLast()));
        assertThat(book.names())
                .startsWith("review.initiatives.evidence", "review.recommendations", "review.initiatives");
        assertThat(book.book().getSheetAt(0).getHyperlinkList()).isNotEmpty();
    }

    /** What a command that a page shows gets from the service. */
    private static byte[] answer(String command) throws IOException, InterruptedException {
        Matcher sent = Pattern.compile("-H 'Accept: (.*?)'.*-d '(.*?)'", Pattern.DOTALL)
                .matcher(command);
        assertThat(sent.find()).isTrue();
        HttpRequest request = HttpRequest.newBuilder(SERVICE.at("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", sent.group(1))
                .POST(HttpRequest.BodyPublishers.ofString(sent.group(2)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        }
    }

    @Test
    void itsCypherQuestionsHaveAnswers() throws IOException {
        List<String> questions = blocks("src/docs/graph.md", "cypher");
        assertThat(questions)
                .as("questions in Cypher that the page on the graph shows")
                .isNotEmpty();
        try (Session session = SERVICE.bean(Driver.class).session()) {
            for (String question : questions) {
                assertThat(session.run(question).list()).as(question).isNotEmpty();
            }
        }
    }

    @Test
    void itsContractNamesEveryLabelRelationshipAndProperty() throws IOException {
        String page = page("src/docs/graph.md");
        try (Session session = SERVICE.bean(Driver.class).session()) {
            List<String> names = session.run("""
                    CALL db.relationshipTypes() YIELD relationshipType AS name RETURN name
                    UNION CALL db.labels() YIELD label AS name
                    WHERE NOT name IN ['SchemaVersion', 'DataRelease', 'LoadedFile', 'RegisterBook', 'ApiKey', 'Revision', 'RevisionChange', 'RevisionCounter', 'IdempotencyKey'] RETURN name
                    UNION MATCH (node:Node) UNWIND keys(node) AS name WITH DISTINCT name
                    WHERE NOT name =~ '.*(First|Last|Earliest|Latest|Order|OrderDown)' RETURN name
                    UNION MATCH (:Node)-[relationship]->() UNWIND keys(relationship) AS name WITH DISTINCT name
                    WHERE NOT name =~ '.*(First|Last|Earliest|Latest|Order|OrderDown)' RETURN name
                    """).list(row -> row.get("name").asString());
            assertThat(names).hasSizeGreaterThan(60);
            assertThat(names)
                    .as(
                            "labels, relationships and properties that src/docs/graph.md must explain: describe each with its kind")
                    .filteredOn(name -> !Pattern.compile("[`:|{, ]" + name + "\\b")
                            .matcher(page)
                            .find())
                    .isEmpty();
        }
    }

    @Test
    void itExplainsEveryCodeOfAnError() throws IOException {
        String page = page("src/docs/errors.md");
        assertThat(Stream.of(Code.values()).filter(code -> !page.contains("`" + code + "`")))
                .as("codes of errors that src/docs/errors.md does not explain: add a row for each")
                .isEmpty();
    }

    private static String page(String path) throws IOException {
        return Files.readString(Path.of(path));
    }

    private static List<String> blocks(String path, String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(page(path))
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
