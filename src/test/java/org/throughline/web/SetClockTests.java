package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.throughline.running.AtNight;
import org.throughline.running.Json;
import tools.jackson.databind.JsonNode;

/** A clock that is set while the service runs, forth and back: what is measured goes on as if nothing had happened. */
@AtNight
class SetClockTests {

    private static final Server SERVER = Server.with(
            Map.of("setClock", new SetClock()),
            "--server.address=0.0.0.0",
            "--server.forward-headers-strategy=none",
            "--throughline.budget.per-second=1",
            "--throughline.budget.burst=100000",
            "--throughline.revision.lasts=1s");
    private static final String PAGE =
            "query($after: String) { reviews(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } }";
    private static final String READING = "{ search(text: \"lamp\") { truncated nodes { id } } }";

    /** Each time that it is looked at it has been put forward by a day, or back by an hour. */
    private static final class SetClock extends Clock {

        private static final Duration FORTH = Duration.ofDays(1);
        private static final Duration BACK = Duration.ofHours(1);

        private final Clock before = Clock.systemUTC();
        private boolean ahead;

        @Override
        public synchronized Instant instant() {
            ahead = !ahead;
            return ahead ? before.instant().plus(FORTH) : before.instant().minus(BACK);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/London");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @AfterAll
    static void end() {
        SERVER.close();
    }

    private static String ask(Map<String, ?> body, String forwarded) {
        return Client.send(Client.asking(SERVER.at("/graphql"), body).header("X-Forwarded-For", forwarded))
                .body();
    }

    @Test
    void readingsHaveTheirTimeAndCursorsStayTrue() {
        for (int time = 0; time < 4; time++) {
            JsonNode reading = Json.read(ask(Map.of("query", READING), "192.0.2.1"));
            assertThat(reading.at("/data/search/truncated").asBoolean(true)).isFalse();
            assertThat(reading.at("/data/search/nodes")).isNotEmpty();
        }
        JsonNode first = Json.read(ask(Map.of("query", PAGE), "192.0.2.1")).at("/data/reviews");
        JsonNode second = Json.read(ask(
                        Map.of(
                                "query",
                                PAGE,
                                "variables",
                                Map.of("after", first.at("/pageInfo/endCursor").asString())),
                        "192.0.2.1"))
                .at("/data/reviews");
        assertThat(second.at("/nodes/0/id").asString())
                .isNotEmpty()
                .isNotEqualTo(first.at("/nodes/0/id").asString());
    }

    /** Nobody says of whom a request is but a proxy that is trusted, and here is none. */
    @Test
    void whatIsSpentDoesNotComeBackSoonerNorForAnotherNameInTheHeader() {
        String last = "";
        for (int time = 0; time < 60 && !last.equals("RATE_LIMITED"); time++) {
            last = Client.code(ask(Map.of("query", READING), "192.0.2." + time));
        }
        assertThat(last).isEqualTo("RATE_LIMITED");
        for (int time = 0; time < 10; time++) {
            assertThat(Client.code(ask(Map.of("query", READING), "198.51.100." + time)))
                    .isEqualTo("RATE_LIMITED");
        }
    }
}
