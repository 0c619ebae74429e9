package org.throughline.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.ReferenceCountUtil;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import org.throughline.caller.Caller;
import org.throughline.limit.Limits;
import reactor.netty.http.server.HttpServer;

/** Counts open connections, of one address and in all: what goes beyond is told so at once, before it asks anything. */
@Component
class Connections implements NettyServerCustomizer {

    private static final byte[] REFUSED =
            "HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private final Limits limits;
    private final AtomicInteger all = new AtomicInteger();
    private final Seats seats;

    Connections(Limits limits, MeterRegistry meters) {
        this.limits = limits;
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
            channel.pipeline().addFirst(new Full());
        }
    }

    private void uncount(Optional<Seats.Seat> seat) {
        all.decrementAndGet();
        seat.ifPresent(Seats.Seat::giveBack);
    }

    /** Hears nothing of a connection for which there is no place. */
    private static final class Full extends ChannelInboundHandlerAdapter {

        @Override
        public void channelActive(ChannelHandlerContext context) {
            var _ = context.writeAndFlush(Unpooled.wrappedBuffer(REFUSED)).addListener(ChannelFutureListener.CLOSE);
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object read) {
            ReferenceCountUtil.release(read);
        }
    }
}
