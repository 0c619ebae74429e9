package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.throughline.running.AtNight;
import org.throughline.running.Begun;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** A client that leaves in the middle of an export leaves neither a place taken nor a file behind. */
@Order(Begun.LAST)
@AtNight
class LeftExportsTests {

    private static final Service SERVICE = Service.of(Data.INVENTED, Loading.CARRIED);
    private static final Service LARGE = Service.of(Data.SHIPPED, Loading.CARRIED);

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
    void whoLeavesWhileItIsSentLeavesThePlaceToTheNext() throws IOException {
        for (int time = 0; time < 2; time++) {
            try (Wire wire = Wire.narrow(LARGE.at("/export"))) {
                wire.say("GET /export?form=gexf HTTP/1.1\r\nHost: localhost\r\n\r\n");
                assertThat(wire.head()).startsWith("HTTP/1.1 200");
                assertThat(left()).as("rows that were put aside").isNotEmpty();
                wire.reset();
            }
            awaitNothingLeft();
        }
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
}
