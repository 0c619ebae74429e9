package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Patience;
import org.throughline.running.Service;

/** A client that leaves in the middle of an export leaves neither a place taken nor a file behind. */
class LeftExportsTests {

    private static final Service SERVICE = Service.of(Data.INVENTED, Loading.CARRIED);
    private static final Service LARGE = Service.of(Data.SHIPPED, Loading.CARRIED);
    private static final HandlerStrategies STRATEGIES = HandlerStrategies.withDefaults();

    private final Set<Path> before = putAside();

    @Test
    void whoLeavesWhileRowsArePutAsideLeavesThePlaceToTheNext() {
        try (Session session = SERVICE.bean(Driver.class).session();
                Transaction held = session.beginTransaction()) {
            held.run("MATCH (counter:RevisionCounter) SET counter.number = counter.number")
                    .consume();
            CompletableFuture<HttpResponse<String>> first = Client.http()
                    .sendAsync(Client.to(SERVICE.at("/export")).build(), HttpResponse.BodyHandlers.ofString());
            Awaitility.await().until(() -> !left().isEmpty());
            HttpResponse<String> second = Client.send(Client.to(SERVICE.at("/export")));
            assertThat(second.statusCode()).isEqualTo(429);
            assertThat(second.headers().firstValue("Retry-After").orElseThrow()).matches("[1-9][0-9]*");
            assertThat(Client.code(second.body())).isEqualTo("TOO_MANY_AT_ONCE");
            assertThat(second.body()).contains("wait for its end first.\"");
            first.cancel(true);
        }
        Awaitility.await()
                .until(() -> Client.send(Client.to(SERVICE.at("/export"))).statusCode() == 200);
        awaitNothingLeft();
    }

    @Test
    void whoLeavesWhileItIsSentLeavesThePlaceToTheNext() {
        for (int time = 0; time < 2; time++) {
            assertThat(first("192.0.2.1")).as("bytes of a full buffer").isEqualTo(64 * 1024);
            awaitNothingLeft();
        }
    }

    /** Takes one buffer of an export, with the rest still to come, and leaves. */
    private int first(String address) {
        MockServerWebExchange exchange = MockServerWebExchange.from(
                MockServerHttpRequest.get("/export?form=gexf").remoteAddress(new InetSocketAddress(address, 1)));
        int[] bytes = {0};
        exchange.getResponse()
                .setWriteHandler(body -> body.doOnNext(buffer -> {
                            assertThat(left()).as("rows that were put aside").isNotEmpty();
                            bytes[0] = buffer.readableByteCount();
                            DataBufferUtils.release(buffer);
                        })
                        .next()
                        .then());
        LARGE.bean(Exports.class)
                .answer(ServerRequest.create(exchange, STRATEGIES.messageReaders()))
                .flatMap(response -> response.writeTo(exchange, new Writers()))
                .block(Patience.LONGEST);
        return bytes[0];
    }

    private void awaitNothingLeft() {
        Awaitility.await().until(() -> left().isEmpty());
    }

    /** What was put aside since this test began, and is there. */
    private Set<Path> left() {
        return putAside().stream().filter(file -> !before.contains(file)).collect(Collectors.toSet());
    }

    private static Set<Path> putAside() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("throughline-export"))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How an answer is written. */
    private record Writers() implements ServerResponse.Context {

        @Override
        public List<HttpMessageWriter<?>> messageWriters() {
            return STRATEGIES.messageWriters();
        }

        @Override
        public List<ViewResolver> viewResolvers() {
            return List.of();
        }
    }
}
