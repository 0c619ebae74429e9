package org.throughline.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.util.ReferenceCountUtil;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import org.throughline.caller.Caller;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.limit.Limits;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** Counts open connections, of one address and in all: what goes beyond is told so at once, before it asks anything. */
@Component
class Connections implements NettyServerCustomizer {

    private static final Duration LATER = Duration.ofSeconds(1);

    private final Limits limits;
    private final AtomicInteger all = new AtomicInteger();
    private final Seats seats;
    private final EarlyRefusals refusals;

    Connections(Limits limits, EarlyRefusals refusals, MeterRegistry meters) {
        this.limits = limits;
        this.refusals = refusals;
        this.seats = new Seats(limits.connections());
        Gauge.builder("throughline.connections", all, AtomicInteger::get)
                .description("Connections that are open")
                .register(meters);
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit((_, channel, _) -> count(channel));
    }

    private void count(Channel channel) {
        boolean over = all.incrementAndGet() > limits.connectionsInAll();
        Optional<Seats.Seat> seat = seats.take(Caller.of((InetSocketAddress) channel.remoteAddress()));
        var _ = channel.closeFuture().addListener(_ -> uncount(seat));
        if (over || seat.isEmpty()) {
            Fault fault = over ? allTaken() : allOfOne();
            channel.pipeline().addBefore(NettyPipeline.HttpTrafficHandler, null, new Full(fault.until(LATER)));
        }
    }

    private static Fault allTaken() {
        return new Fault(Code.UNAVAILABLE, "There is no room for further connections: try again in a moment.");
    }

    private Fault allOfOne() {
        return new Fault(
                Code.TOO_MANY_AT_ONCE,
                "%d connections from your address are open already: close some, or use one for several requests."
                        .formatted(limits.connections()));
    }

    private void uncount(Optional<Seats.Seat> seat) {
        all.decrementAndGet();
        seat.ifPresent(Seats.Seat::giveBack);
    }

    /** Hears nothing of a connection for which there is no place. */
    private final class Full extends ChannelInboundHandlerAdapter {

        private final Fault fault;

        Full(Fault fault) {
            this.fault = fault;
        }

        @Override
        public void channelActive(ChannelHandlerContext context) {
            var _ = context.writeAndFlush(refusals.last(HttpResponseStatus.SERVICE_UNAVAILABLE, fault))
                    .addListener(ChannelFutureListener.CLOSE);
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object read) {
            ReferenceCountUtil.release(read);
        }
    }
}
