package org.throughline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.throughline.exchange.ImportOrder;
import org.throughline.exchange.Intake;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.ImportCount;
import org.throughline.exchange.register.OdsList;
import org.throughline.exchange.register.Refused;
import org.throughline.running.AtNight;
import org.throughline.running.Data;
import org.throughline.running.Service;
import org.throughline.server.ServerProcess;

/**
 * On a Neo4j server of its own the service loads the same data and answers documents in the same bytes. There a
 * register is imported then that lists bodies of them: it drowns none of what was found before.
 */
@Execution(ExecutionMode.CONCURRENT)
@AtNight
class ServerDocumentsTests {

    /** Questions 15 to 19: a name, a way, who holds posts and is quoted, what was promised, and a doubtful source. */
    private static final Set<String> QUESTIONS = Set.of(
            "search/sussex-neighborhood",
            "path/wachter-and-neylon",
            "group/posts-and-quotations",
            "total/promised-to-exemplars",
            "doubt/machine-rewritten");

    private static final String REGISTER = """
            RDR,SUSSEX COMMUNITY NHS FOUNDATION TRUST,Y59,QNX,,,,BRIGHTON,,BN2 3EW,20020401,,,,,,,,,,,0,,J,,,
            RKB,UNIVERSITY HOSPITALS COVENTRY AND WARWICKSHIRE NHS TRUST,Y60,QWU,,,,COVENTRY,,CV2 2DX,19930401,,,,,,,,,,,0,,F,,,
            RHM,UNIVERSITY HOSPITAL SOUTHAMPTON NHS FOUNDATION TRUST,Y59,QRL,,,,SOUTHAMPTON,,SO16 6YD,19930401,,,,,,,,,,,0,,J,,,
            RPG,OXLEAS NHS FOUNDATION TRUST,Y56,QKK,,,,DARTFORD,,DA2 7WG,19950401,,,,,,,,,,,0,,H,,,
            """;

    @Test
    void aSeparateServerAnswersDocumentsAlike(@TempDir Path home) throws IOException {
        List<Document> documents = documents();
        try (ServerProcess server = ServerProcess.start(home)) {
            Service service = Service.on(server.uri().toString(), ServerProcess.USER, ServerProcess.PASSWORD);
            assertThat(service.has("embeddedDatabase"))
                    .as("an embedded database beside the server that the URI names")
                    .isFalse();
            assertThat(documents).hasSizeGreaterThan(QUESTIONS.size());
            assertThat(documents.stream().flatMap(document -> difference(document, service)))
                    .isEmpty();
            Map<Document, String> before = answers(service);
            assertThat(before).hasSizeGreaterThanOrEqualTo(QUESTIONS.size());
            takeRegister(service, home);
            assertThat(answers(service)).as("after a register").isEqualTo(before);
        }
    }

    private static void takeRegister(Service service, Path home) throws IOException {
        List<Refused> refused = new ArrayList<>();
        ImportCount count = service.bean(Intake.class)
                .take(
                        new ImportOrder.OfList(OdsList.ETR, Edition.of("2026-01"), false),
                        Files.writeString(home.resolve("etr.csv"), REGISTER),
                        refused::add,
                        _ -> {});
        assertThat(refused).isEmpty();
        assertThat(count.byIdentifier() + count.byId()).isEqualTo(4);
        assertThat(count.rows()).isPositive();
    }

    /** What the questions and the examples are answered. */
    private static Map<Document, String> answers(Service service) {
        return Document.all().stream()
                .filter(document -> QUESTIONS.contains(document.toString())
                        || document.toString().contains("data/examples"))
                .collect(Collectors.toMap(document -> document, document -> answer(document, service)));
    }

    private static List<Document> documents() {
        return Document.all().stream()
                .filter(document -> document.data() == Data.SHIPPED)
                .toList();
    }

    private static String answer(Document document, Service service) {
        return service.ask(document.text(), document.variables()).pretty();
    }

    private static Stream<String> difference(Document document, Service service) {
        return FirstDifference.ofAnswers(document.expected(), answer(document, service))
                .map(difference -> "%s differs at %s".formatted(document, difference))
                .stream();
    }
}
