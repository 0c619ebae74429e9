package org.throughline.web;

import io.netty.handler.timeout.WriteTimeoutHandler;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import org.throughline.limit.Limits;
import reactor.netty.http.server.HttpServer;

/** Lets go of clients that do not read what they are sent. */
@Component
class SlowReaders implements NettyServerCustomizer {

    private final Limits limits;

    SlowReaders(Limits limits) {
        this.limits = limits;
    }

    @Override
    public HttpServer apply(HttpServer server) {
        long longest = limits.writeTime().toMillis();
        return server.doOnConnection(
                connection -> connection.addHandlerLast(new WriteTimeoutHandler(longest, TimeUnit.MILLISECONDS)));
    }
}
