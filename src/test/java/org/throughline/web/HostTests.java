package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.running.AtNight;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** On this machine alone the service is known by this machine's names alone, unless a setting gives it others. */
class HostTests {

    private static URI service() {
        return Service.of(Data.INVENTED, Loading.CARRIED).at("/");
    }

    private static String asked(URI service, String target, String hosts) throws IOException {
        try (Wire wire = new Wire(service)) {
            wire.say("GET " + target + " HTTP/1.1\r\n" + hosts + "Connection: close\r\n\r\n");
            return wire.all();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST:1",
                "127.0.0.1:8080",
                "127.8.9.10",
                "[::1]",
                "[::1]:8080",
                "[0:0:0:0:0:0:0:1]"
            })
    void thisMachinesNamesAreAnswered(String host) throws IOException {
        assertThat(asked(service(), "/graphql/schema", "Host: " + host + "\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example\r\n",
                "Host: evil.example:8080\r\n",
                "Host: localhost.evil.example\r\n",
                "Host: 127.0.0.1.evil.example\r\n",
                "Host: evil.example#localhost\r\n",
                "Host: localhost@evil.example\r\n",
                "Host: 10.0.0.1\r\n",
                "Host: 0.0.0.0\r\n",
                "Host: [2001:db8::1]\r\n",
                "Host: \r\n",
                "Host: localhost\r\nHost: evil.example\r\n",
                ""
            })
    void othersAreNot(String hosts) throws IOException {
        assertThat(asked(service(), "/graphql/schema", hosts))
                .startsWith("HTTP/1.1 421")
                .contains("\"code\":\"WRONG_HOST\"");
        try (Wire wire = new Wire(service())) {
            wire.say(
                    "GET /graphql HTTP/1.1\r\n" + hosts
                            + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
            assertThat(wire.head()).startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void aWholeAddressCountsAsMuchAsTheHeader() throws IOException {
        assertThat(asked(service(), "http://evil.example/graphql/schema", "Host: localhost\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(asked(service(), "http://localhost/graphql/schema", "Host: localhost\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    @AtNight
    void aSettingNamesOthers() throws IOException {
        try (Server here = Server.with("--throughline.web.hosts=graph.example.org,*.inner.example");
                Server there = Server.with("--server.address=0.0.0.0");
                Server named = Server.with("--server.address=0.0.0.0", "--throughline.web.hosts=graph.example.org")) {
            assertThat(asked(here.at("/"), "/graphql/schema", "Host: Graph.example.org:443\r\n"))
                    .startsWith("HTTP/1.1 200");
            assertThat(asked(here.at("/"), "/graphql/schema", "Host: a.inner.example\r\n"))
                    .startsWith("HTTP/1.1 200");
            assertThat(asked(here.at("/"), "/graphql/schema", "Host: localhost\r\n"))
                    .startsWith("HTTP/1.1 200");
            assertThat(asked(here.at("/"), "/graphql/schema", "Host: evil.example\r\n"))
                    .startsWith("HTTP/1.1 421");
            assertThat(asked(there.at("/"), "/graphql/schema", "Host: whatever.example\r\n"))
                    .startsWith("HTTP/1.1 200");
            assertThat(asked(named.at("/"), "/graphql/schema", "Host: whatever.example\r\n"))
                    .startsWith("HTTP/1.1 421");
        }
    }
}
