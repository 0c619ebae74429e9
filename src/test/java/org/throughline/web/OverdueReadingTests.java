package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.running.Json;

/** A reading whose time is up answers what it has found by then and says so, and the rest of the request is whole. */
class OverdueReadingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reading/search        | search(text: "lamp") { edges { score } truncated truncation }
            reading/search-facets | search(text: "lamp") { facets { countedOver } truncated truncation }
            reading/timeline      | timeline(of: ["GB-NHS-LMP"]) { edges { cursor } undated { kind } truncated truncation }
            reading/one-source    | doubts(kind: ONE_SOURCE) { edges { cursor } truncated truncation }
            reading/neighbourhood | neighbourhood(of: ["GB-NHS-LMP"]) { nodes { hops } truncated truncation }
            reading/path-reach    | paths(from: "GB-NHS-LMP", to: "beacon-partnership") { edges { cursor } truncated truncation }
            reading/lineage-hop   | lineage(of: "GB-NHS-LMP") { steps { depth } truncated truncation }
            """)
    void itSaysThatItWasCutAndNothingRunsOn(String slowStatement, String reading) {
        SlowGraph slow = new SlowGraph(slowStatement);
        try (Server server = Server.with(slow, "--throughline.reading.time=1s", "--throughline.graph.timeout=60s")) {
            String answer = Client.send(Client.asking(
                            server.at("/graphql"), "{ reading: %s reviews { totalCount } }".formatted(reading)))
                    .body();
            assertThat(Json.read(answer).at("/errors").isMissingNode())
                    .as(answer)
                    .isTrue();
            assertThat(Json.read(answer).at("/data/reading/truncated").asBoolean())
                    .isTrue();
            assertThat(Json.read(answer).at("/data/reading/truncation").asString())
                    .isEqualTo("DEADLINE");
            assertThat(Json.read(answer).at("/data/reviews/totalCount").isNumber())
                    .isTrue();
            slow.awaitNone(server);
        }
    }
}
