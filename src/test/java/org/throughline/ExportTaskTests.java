package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.throughline.running.AtNight;
import org.throughline.running.Data;
import org.throughline.running.Json;
import org.throughline.running.Loading;
import org.throughline.running.OwnThreads;
import org.throughline.running.Service;

/** A start that exports writes what a running service answers, and ends. */
class ExportTaskTests {

    private static final Service SERVICE = Service.of(Data.INVENTED, Loading.CARRIED);

    @TempDir
    private Path folder;

    @Test
    void theFileIsWhatTheServiceAnswers() throws IOException, InterruptedException {
        Path file = folder.resolve("graph.zip");
        export("--throughline.export.to=" + file);
        try (HttpClient client = HttpClient.newHttpClient()) {
            byte[] answered = client.send(
                            HttpRequest.newBuilder(SERVICE.at("/export")).build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
            assertThat(Files.readAllBytes(file)).isEqualTo(answered);
        }
        assertThat(folder).isDirectoryContaining(file::equals);
    }

    @Test
    @AtNight
    void aPartIsWhatTheServiceAnswersToTheSameOperation() throws IOException, InterruptedException {
        String document = "{ neighbourhood(of: [\"keeper-review\"]) { nodes { node { id } } links { id } } }";
        Path operation = Files.writeString(folder.resolve("part.graphql"), document);
        Path file = folder.resolve("part.gexf");
        export(
                "--throughline.export.to=" + file,
                "--throughline.export.of=" + operation,
                "--throughline.export.form=gexf");
        try (HttpClient client = HttpClient.newHttpClient()) {
            byte[] answered = client.send(
                            HttpRequest.newBuilder(SERVICE.at("/export?form=gexf"))
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(Json.write(Map.of("query", document))))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
            assertThat(Files.readAllBytes(file)).isNotEmpty().isEqualTo(answered);
        }
    }

    @Test
    @AtNight
    void idsThatNothingHasAreTold() {
        Path file = folder.resolve("part.zip");
        assertThatThrownBy(() -> export(
                        "--throughline.export.to=" + file, "--throughline.export.of=keeper-review, nobody,LED_TO:none"))
                .hasStackTraceContaining("names nobody, LED_TO:none, which the graph does not have");
        assertThat(file).doesNotExist();
    }

    @Test
    @AtNight
    void whatCannotBeWrittenIsTold() {
        assertThatThrownBy(() -> export("--throughline.export.to=" + folder.resolve("none/graph.zip")))
                .hasStackTraceContaining("graph.zip could not be written");
        assertThatThrownBy(() -> export(
                        "--throughline.export.to=" + folder.resolve("graph.zip"), "--throughline.export.form=pdf"))
                .hasStackTraceContaining("throughline.export.form is 'pdf'");
        assertThat(folder).isEmptyDirectory();
    }

    private static void export(String setting, String... more) {
        SpringApplication application = new SpringApplication();
        application.setMainApplicationClass(Application.class);
        application.addListeners(new Task(false));
        application.setRegisterShutdownHook(false);
        Neo4jConnectionDetails database = SERVICE.bean(Neo4jConnectionDetails.class);
        application.addInitializers(starting -> {
            starting.getBeanFactory().registerSingleton("database", database);
            starting.getBeanFactory().registerSingleton("reactorResourceFactory", OwnThreads.made());
        });
        String[] settings = new String[more.length + 3];
        settings[0] = setting;
        settings[1] = "--spring.neo4j.uri=" + database.getUri();
        settings[2] = "--logging.level.root=warn";
        System.arraycopy(more, 0, settings, 3, more.length);
        application.run(settings).close();
    }
}
