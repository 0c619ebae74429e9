package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;
import static org.springframework.web.reactive.function.server.RouterFunctions.toHttpHandler;

import io.netty.channel.ChannelOption;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.throughline.running.Patience;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** A file is written as fast as its client reads, and no further; one that leaves ends it. */
class DownloadTests {

    private static final Download FILE = new Download(MediaType.APPLICATION_OCTET_STREAM, "endless");
    private static final int NARROW = 16_384;
    private static final long HELD_AT_MOST = 1 << 20;
    private static final Duration STILL = Duration.ofSeconds(1);

    private final AtomicLong written = new AtomicLong();
    private final CountDownLatch ended = new CountDownLatch(1);
    private long before = -1;

    @Test
    void whoDoesNotReadIsWrittenNoMoreThanTheConnectionTakes() throws IOException, InterruptedException {
        HttpHandler handler = toHttpHandler(route(GET("/endless"), this::answer));
        DisposableServer server = HttpServer.create()
                .host(InetAddress.getLoopbackAddress().getHostAddress())
                .port(0)
                .childOption(ChannelOption.SO_SNDBUF, NARROW)
                .handle(new ReactorHttpHandlerAdapter(handler))
                .bindNow();
        try (Wire wire = Wire.narrow(URI.create("http://localhost:" + server.port()))) {
            wire.say("GET /endless HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(wire.head()).startsWith("HTTP/1.1 200");
            Awaitility.await().during(STILL).until(written::get, this::isStill);
            assertThat(written.get()).isPositive().isLessThan(HELD_AT_MOST);
            wire.reset();
            assertThat(ended.await(Patience.LONGEST.toSeconds(), TimeUnit.SECONDS))
                    .as("whoever wrote is told")
                    .isTrue();
        } finally {
            server.disposeNow();
        }
    }

    private boolean isStill(long now) {
        boolean still = now == before;
        before = now;
        return still;
    }

    private Mono<ServerResponse> answer(ServerRequest request) {
        return FILE.head().body(Download.written(request, this::write), DataBuffer.class);
    }

    private void write(OutputStream out) {
        byte[] some = new byte[1_000];
        try {
            while (true) {
                out.write(some);
                written.addAndGet(some.length);
            }
        } catch (IOException | UncheckedIOException left) {
            ended.countDown();
        }
    }
}
