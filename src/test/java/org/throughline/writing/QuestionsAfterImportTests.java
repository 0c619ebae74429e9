package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.throughline.exchange.Intake;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.ImportCount;
import org.throughline.exchange.register.OdsList;
import org.throughline.running.Json;
import org.throughline.running.Thoroughness;
import org.throughline.writing.release.ReleaseLoading;

/** A register that lists bodies of the shipped data drowns none of what was found before. */
@WritingTest
class QuestionsAfterImportTests {

    private static final Path EXAMPLES = Path.of("src/main/resources/data/examples");
    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");
    /** Questions 15 to 19: a name, a way, who holds posts and is quoted, what was promised, and a doubtful source. */
    private static final List<String> QUESTIONS = List.of(
            "search/sussex-neighborhood.graphql",
            "path/wachter-and-neylon.graphql",
            "group/posts-and-quotations.graphql",
            "total/promised-to-exemplars.graphql",
            "doubt/machine-rewritten.graphql");

    private static final String REGISTER = """
            RDR,SUSSEX COMMUNITY NHS FOUNDATION TRUST,Y59,QNX,,,,BRIGHTON,,BN2 3EW,20020401,,,,,,,,,,,0,,J,,,
            RKB,UNIVERSITY HOSPITALS COVENTRY AND WARWICKSHIRE NHS TRUST,Y60,QWU,,,,COVENTRY,,CV2 2DX,19930401,,,,,,,,,,,0,,F,,,
            RHM,UNIVERSITY HOSPITAL SOUTHAMPTON NHS FOUNDATION TRUST,Y59,QRL,,,,SOUTHAMPTON,,SO16 6YD,19930401,,,,,,,,,,,0,,J,,,
            RPG,OXLEAS NHS FOUNDATION TRUST,Y56,QKK,,,,DARTFORD,,DA2 7WG,19950401,,,,,,,,,,,0,,H,,,
            """;

    @Autowired
    private Intake intake;

    @Autowired
    private ReleaseLoading loading;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private ExecutionGraphQlService service;

    @TempDir
    private Path folder;

    @Test
    void examplesAndQuestionsAnswerAsBefore() throws IOException {
        EmptyGraph.make(client);
        loading.load(new ClassPathResource("data/datapackage.json"));
        Map<String, String> before = answers();
        ImportCount count = intake.take(
                new Intake.Order(OdsList.ETR, Edition.of("2026-01"), false),
                Files.writeString(folder.resolve("etr.csv"), REGISTER),
                refused -> {
                    throw new AssertionError(refused.toString());
                },
                _ -> {});
        assertThat(count.byIdentifier() + count.byId()).isEqualTo(4);
        assertThat(count.rows()).isPositive();
        Map<String, String> after = answers();
        before.forEach((document, answer) ->
                assertThat(after.get(document)).as(document).isEqualTo(answer));
    }

    private Map<String, String> answers() throws IOException {
        Map<String, String> answers = new TreeMap<>();
        for (Path file : asked()) {
            answers.put(file.toString(), answer(Files.readString(file)));
        }
        return answers;
    }

    /** The examples too where there is time: a statement is planned for each. */
    private static List<Path> asked() throws IOException {
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            return Stream.concat(
                            QUESTIONS.stream().map(DOCUMENTS::resolve),
                            examples.filter(file -> file.toString().endsWith(".graphql"))
                                    .limit(Thoroughness.of(0, Integer.MAX_VALUE)))
                    .toList();
        }
    }

    private String answer(String document) {
        return Json.write(ExecutionGraphQlServiceTester.builder(service)
                .responseTimeout(Duration.ofMinutes(1))
                .build()
                .document(document)
                .execute()
                .path("")
                .entity(Object.class)
                .get());
    }
}
