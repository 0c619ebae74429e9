package org.throughline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.throughline.running.Data;
import org.throughline.running.Service;
import org.throughline.running.Thoroughness;
import org.throughline.server.ServerProcess;

/**
 * On a Neo4j server of its own the service loads the same data and answers documents in the same bytes: the first of
 * every second folder, at night all.
 */
@Execution(ExecutionMode.CONCURRENT)
class ServerDocumentsTests {

    @Test
    void aSeparateServerAnswersDocumentsAlike(@TempDir Path home) throws IOException {
        List<Document> documents = documents();
        try (ServerProcess server = ServerProcess.start(home)) {
            Service service = Service.on(server.uri().toString(), ServerProcess.USER, ServerProcess.PASSWORD);
            assertThat(service.has("embeddedDatabase"))
                    .as("an embedded database beside the server that the URI names")
                    .isFalse();
            assertThat(documents).isNotEmpty();
            assertThat(documents.stream().flatMap(document -> difference(document, service)))
                    .isEmpty();
        }
    }

    private static List<Document> documents() {
        Set<Path> folders = new HashSet<>();
        return Document.all().stream()
                .filter(document -> document.data() == Data.SHIPPED)
                .filter(document ->
                        (folders.add(document.file().getParent()) && folders.size() % 3 == 1) || Thoroughness.WHOLE)
                .toList();
    }

    private static Stream<String> difference(Document document, Service service) {
        String answer = service.ask(document.text(), document.variables()).pretty();
        return FirstDifference.ofAnswers(document.expected(), answer)
                .map(difference -> "%s differs at %s".formatted(document, difference))
                .stream();
    }
}
