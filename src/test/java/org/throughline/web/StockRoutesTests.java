package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.graphql.server.webflux.GraphQlHttpHandler;
import org.springframework.graphql.server.webflux.GraphQlSseHandler;
import org.springframework.graphql.server.webflux.GraphQlWebSocketHandler;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import org.throughline.running.Thoroughness;
import org.throughline.start.StartRefused;

/** Boot's own endpoints, which know none of our limits, are nowhere, and no setting opens one. */
class StockRoutesTests {

    private static final Service SERVICE = Service.of(Data.INVENTED, Loading.CARRIED);

    static Stream<String> settings() {
        return Thoroughness.every(
                5,
                Stream.of(
                        "spring.graphql.http.path=/other",
                        "spring.graphql.http.sse.timeout=1s",
                        "spring.graphql.http.sse.keep-alive=1s",
                        "spring.graphql.websocket.path=/other",
                        "spring.graphql.websocket.keepAlive=1s",
                        "spring.graphql.graphiql.enabled=true",
                        "spring.graphql.graphiql.path=/other",
                        "spring.graphql.schema.printer.enabled=true",
                        "spring.graphql.cors.allowed-origins=*"));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aSettingOfAStockEndpointIsRefusedInOneSentence(String setting) {
        assertThatThrownBy(() -> Server.with("--" + setting).close())
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("spring.graphql.")
                .hasMessageContaining(" changes nothing here: leave it out");
    }

    @ParameterizedTest
    @ValueSource(classes = {GraphQlHttpHandler.class, GraphQlSseHandler.class, GraphQlWebSocketHandler.class})
    void noStockHandlerIsThere(Class<?> handler) {
        assertThat(SERVICE.beans(handler)).isEmpty();
    }

    @Test
    void whatIsNotOursIsNotFound() {
        URI other = SERVICE.at("/other");
        assertThat(Client.send(Client.asking(other, "x".repeat(900_000))).statusCode())
                .isEqualTo(404);
        assertThat(Client.send(Client.asking(other, Map.of())).statusCode()).isEqualTo(404);
    }
}
