package org.throughline.web;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.netty.Connection;
import reactor.netty.http.server.HttpServerResponse;
import reactor.util.context.Context;

/**
 * Hands on the next of what is sent when the connection has room for it. Reactor Netty takes in 128 at once, however
 * large: a client that does not read would fill memory, and nobody would know how slow it is.
 */
final class Outflow extends ChannelInboundHandlerAdapter {

    private volatile @Nullable Channel channel;

    /** What is sent when there is room; of the event loop alone. */
    private @Nullable Runnable next;

    /** What is sent as an answer, as it is read. */
    static <T> Flux<T> paced(ServerHttpResponse response, Publisher<T> sent) {
        return Flux.defer(() -> {
            Outflow outflow = new Outflow();
            if (ServerHttpResponseDecorator.getNativeResponse(response) instanceof HttpServerResponse server) {
                server.withConnection(outflow::join);
            }
            return outflow.paced(sent).doFinally(_ -> outflow.leave());
        });
    }

    /** Looks at a connection from now on. */
    void join(Connection connection) {
        channel = connection.channel();
        connection.addHandlerLast(this);
    }

    /** The connection goes on without it. */
    void leave() {
        Channel joined = channel;
        if (joined != null && joined.pipeline().context(this) != null) {
            joined.pipeline().remove(this);
        }
    }

    /** The same, one after the other. */
    <T> Flux<T> paced(Publisher<T> sent) {
        return Flux.from(sent).concatMap(this::passed, 1);
    }

    /** On the event loop what was handed on before has been written by then. */
    private <T> Mono<T> passed(T one) {
        Channel joined = channel;
        return joined == null
                ? Mono.just(one)
                : Mono.create(sink -> {
                    sink.onCancel(() -> Operators.onDiscard(one, Context.of(sink.contextView())));
                    joined.eventLoop().execute(() -> pass(joined, () -> sink.success(one)));
                });
    }

    private void pass(Channel joined, Runnable sending) {
        if (joined.isWritable() || !joined.isActive()) {
            sending.run();
        } else {
            next = sending;
        }
    }

    private void resume() {
        Runnable sending = next;
        next = null;
        if (sending != null) {
            sending.run();
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        if (context.channel().isWritable()) {
            resume();
        }
        context.fireChannelWritabilityChanged();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        resume();
        context.fireChannelInactive();
    }
}
