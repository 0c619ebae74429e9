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
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
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
    private final ConcurrentMap<String, Integer> open = new ConcurrentHashMap<>();

    Connections(Limits limits, MeterRegistry meters) {
        this.limits = limits;
        Gauge.builder("throughline.connections", all, AtomicInteger::get)
                .description("Connections that are open")
                .register(meters);
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit((_, channel, _) -> count(channel));
    }

    private void count(Channel channel) {
        String address = address(channel.remoteAddress());
        boolean over = all.incrementAndGet() > limits.connectionsInAll();
        over |= open.merge(address, 1, Integer::sum) > limits.connections();
        var _ = channel.closeFuture().addListener(_ -> uncount(address));
        if (over) {
            channel.pipeline().addFirst(new Full());
        }
    }

    private void uncount(String address) {
        all.decrementAndGet();
        open.computeIfPresent(address, (_, count) -> count == 1 ? null : count - 1);
    }

    private static String address(@Nullable SocketAddress remote) {
        return remote instanceof InetSocketAddress known ? String.valueOf(known.getAddress()) : "";
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
