package org.throughline.web;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether anybody is there when a socket is silent, by the frame that every client answers by itself, and closes
 * the socket when nobody is: what fell off the net says no goodbye.
 */
final class KeepAlive extends IdleStateHandler {

    private final long patience;
    private @Nullable Future<?> end;

    KeepAlive(SocketProperties properties) {
        super(properties.silence().toMillis(), 0, 0, TimeUnit.MILLISECONDS);
        this.patience = properties.patience().toMillis();
    }

    @Override
    protected void channelIdle(ChannelHandlerContext context, IdleStateEvent silence) {
        if (silence.isFirst()) {
            end = context.executor().schedule(() -> close(context), patience, TimeUnit.MILLISECONDS);
            var _ = context.writeAndFlush(new PingWebSocketFrame());
        }
    }

    private static void close(ChannelHandlerContext context) {
        var _ = context.close();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object frame) throws Exception {
        heard();
        super.channelRead(context, frame);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        heard();
        super.channelInactive(context);
    }

    private void heard() {
        Future<?> awaited = end;
        if (awaited != null) {
            awaited.cancel(false);
            end = null;
        }
    }
}
