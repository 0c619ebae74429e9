package org.throughline.web;

import io.netty.channel.ChannelPipeline;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import org.throughline.limit.Limits;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** Watches over the heads of requests, which the server reads before it asks anybody. */
@Component
class Heads implements NettyServerCustomizer {

    private final Limits limits;
    private final EarlyRefusals refusals;

    Heads(Limits limits, EarlyRefusals refusals) {
        this.limits = limits;
        this.refusals = refusals;
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit((_, channel, _) -> watch(channel.pipeline()));
    }

    void watch(ChannelPipeline pipeline) {
        SlowHead slowHead = new SlowHead(refusals, limits.headTime());
        pipeline.addBefore(NettyPipeline.HttpCodec, null, slowHead.arrivals())
                .addAfter(NettyPipeline.HttpCodec, null, slowHead)
                .addAfter(NettyPipeline.HttpCodec, null, new Unread(refusals));
    }
}
