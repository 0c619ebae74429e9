package org.throughline.web;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.ReferenceCountUtil;

/** Looks at each frame before its message is put together: one that grows by fragments is stopped at its limit. */
final class FrameCheck extends ChannelInboundHandlerAdapter {

    private final long most;
    private long bytes;
    private boolean closed;

    FrameCheck(long most) {
        this.most = most;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object read) throws Exception {
        if (closed || !(read instanceof WebSocketFrame frame)) {
            ReferenceCountUtil.release(read);
        } else if (frame.rsv() != 0) {
            close(context, frame, WebSocketCloseStatus.PROTOCOL_ERROR);
        } else if (isControl(frame) || counted(frame) <= most) {
            super.channelRead(context, frame);
        } else {
            close(context, frame, WebSocketCloseStatus.MESSAGE_TOO_BIG);
        }
    }

    private static boolean isControl(WebSocketFrame frame) {
        return frame instanceof PingWebSocketFrame
                || frame instanceof PongWebSocketFrame
                || frame instanceof CloseWebSocketFrame;
    }

    private long counted(WebSocketFrame frame) {
        long before = frame instanceof ContinuationWebSocketFrame ? bytes : 0;
        bytes = before + frame.content().readableBytes();
        return bytes;
    }

    private void close(ChannelHandlerContext context, WebSocketFrame frame, WebSocketCloseStatus why) {
        closed = true;
        frame.release();
        var _ = context.writeAndFlush(new CloseWebSocketFrame(why)).addListener(ChannelFutureListener.CLOSE);
    }
}
