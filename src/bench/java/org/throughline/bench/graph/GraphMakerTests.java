package org.throughline.bench.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughline.Application;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** The smallest store, as a server opens it and the service reads it. */
class GraphMakerTests {

    private static final PrintStream SILENCE =
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    private static final Size SIZE = Size.parse("XS");

    /** Labels and types with their properties; dates are those of any relationship that may bear them. */
    private static final String PROPERTIES = """
            MATCH (node:Node)
            UNWIND labels(node) AS label
            UNWIND keys(node) AS key
            RETURN DISTINCT label + '.' + key + ' ' + valueType(node[key]) AS property
            UNION
            MATCH ()-[relationship]->()
            UNWIND keys(relationship) AS key
            WITH relationship, key, key STARTS WITH 'from' OR key STARTS WITH 'until' OR key = 'attested' AS dated
            RETURN DISTINCT
              CASE WHEN dated AND relationship.fromOrder IS NOT NULL THEN 'dated' ELSE type(relationship) END
                + '.' + key + ' ' + valueType(relationship[key]) AS property
            """;

    @TempDir
    private static Path home;

    @BeforeAll
    static void make() throws IOException, InterruptedException {
        GraphMaker.make(SIZE, 42, home, SILENCE);
    }

    @Test
    void everyPropertyIsOneOfTheContractAndOfItsType() throws IOException {
        Service contract = Service.of(Data.INVENTED, Loading.CARRIED);
        try (StoreServer server = StoreServer.start(home, "512m", "64m")) {
            assertThat(strings(server.driver(), PROPERTIES))
                    .isSubsetOf(strings(contract.bean(Driver.class), PROPERTIES));
        }
    }

    @Test
    void everyTypeOfTheContractOccurs() throws IOException {
        String types = "MATCH ()-[relationship]->() RETURN DISTINCT type(relationship)";
        Service contract = Service.of(Data.INVENTED, Loading.CARRIED);
        try (StoreServer server = StoreServer.start(home, "512m", "64m")) {
            assertThat(strings(server.driver(), types)).containsAll(strings(contract.bean(Driver.class), types));
        }
    }

    @Test
    void theServiceFindsNothingToDoAndAnswers() throws IOException, InterruptedException {
        try (StoreServer server = StoreServer.start(home, "512m", "64m")) {
            List<String> indexes = strings(server.driver(), "SHOW INDEXES YIELD name RETURN name ORDER BY name");
            try (ConfigurableApplicationContext service = service(server)) {
                assertThat(
                                ask(
                                        service,
                                        "{ reviews(first: 5) { totalCount nodes { name initiatives { totalCount } } } meta { dataVersion } }"))
                        .contains("\"totalCount\":" + new GraphShape(SIZE.entities()).count(NodeSort.REVIEW))
                        .contains("1000 entities of seed 42")
                        .doesNotContain("errors");
            }
            assertThat(strings(server.driver(), "SHOW INDEXES YIELD name RETURN name ORDER BY name"))
                    .isEqualTo(indexes);
        }
    }

    @Test
    void aStoreIsNeverMadeOverAnother() {
        assertThatThrownBy(() -> GraphMaker.make(SIZE, 42, home, SILENCE))
                .hasMessageContaining("holds a store already");
    }

    private static ConfigurableApplicationContext service(StoreServer server) {
        return new SpringApplicationBuilder(Application.class)
                .run("--server.port=0", "--throughline.data.load=false", "--spring.neo4j.uri=" + server.uri());
    }

    private static String ask(ConfigurableApplicationContext service, String document)
            throws IOException, InterruptedException {
        URI uri = URI.create(
                "http://127.0.0.1:" + service.getEnvironment().getRequiredProperty("local.server.port") + "/graphql");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(uri)
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + document + "\"}"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static List<String> strings(Driver driver, String query) {
        return driver.executableQuery(query).execute().records().stream()
                .map(row -> row.get(0).asString())
                .toList();
    }
}
