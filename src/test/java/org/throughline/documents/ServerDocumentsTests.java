package org.throughline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.running.Data;
import org.throughline.running.Service;
import org.throughline.server.ServerProcess;

/** On a Neo4j server of its own the service loads the same data and answers every document in the same bytes. */
class ServerDocumentsTests {

    @Test
    void aSeparateServerAnswersEveryDocumentAlike(@TempDir Path home) throws IOException {
        List<Document> documents = Document.all().stream()
                .filter(document -> document.data() == Data.SHIPPED)
                .toList();
        try (ServerProcess server = ServerProcess.start(home)) {
            Service service = Service.on(server.uri().toString(), ServerProcess.USER, ServerProcess.PASSWORD);
            assertThat(service.has("embeddedDatabase"))
                    .as("an embedded database beside the server that the URI names")
                    .isFalse();
            assertThat(documents).isNotEmpty();
            documents.forEach(document -> assertThat(
                            service.ask(document.text(), document.variables()).pretty())
                    .as("answer to %s", document)
                    .isEqualTo(document.expected()));
        }
    }
}
