package org.throughline.web;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;

/**
 * Gives words to what the server refuses by itself, which it does by a status alone; and lets a client that is still
 * sending hear them, for a connection that is closed over unread bytes takes its last answer back.
 */
final class Unread extends ChannelDuplexHandler {

    private static final long HEARD = 1_000;

    private final EarlyRefusals refusals;
    private boolean refused;
    private boolean closing;

    Unread(EarlyRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void write(ChannelHandlerContext context, Object written, ChannelPromise promise) {
        if (written instanceof FullHttpResponse answer) {
            boolean wordless = isWordless(answer);
            refused = wordless || EarlyRefusals.isLast(answer);
            var _ = context.write(wordless ? inWords(answer) : answer, promise);
        } else {
            var _ = context.write(written, promise);
        }
    }

    private static boolean isWordless(FullHttpResponse answer) {
        return answer.status().codeClass() == HttpStatusClass.CLIENT_ERROR
                && HttpUtil.getContentLength(answer, -1L) == 0
                && !answer.content().isReadable();
    }

    private FullHttpResponse inWords(FullHttpResponse answer) {
        FullHttpResponse told = refusals.of(answer.status(), fault(answer.status()));
        answer.headers().remove(HttpHeaderNames.CONTENT_LENGTH);
        told.headers().setAll(answer.headers());
        ReferenceCountUtil.release(answer);
        return told;
    }

    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) {
        Channel channel = context.channel();
        if (closing) {
            var _ = channel.closeFuture().addListener(_ -> promise.trySuccess());
        } else if (refused
                && channel instanceof DuplexChannel open
                && channel.pipeline().get(SslHandler.class) == null) {
            closing = true;
            var _ = open.shutdownOutput();
            channel.config().setAutoRead(true);
            Runnable end = () -> {
                var _ = context.close(promise);
            };
            var _ = context.executor().schedule(end, HEARD, TimeUnit.MILLISECONDS);
        } else {
            var _ = context.close(promise);
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object read) {
        if (closing) {
            ReferenceCountUtil.release(read);
        } else {
            context.fireChannelRead(read);
        }
    }

    private static Fault fault(HttpResponseStatus status) {
        return switch (status.code()) {
            case 400 -> new Fault(Code.BAD_REQUEST, "This is no request of HTTP 1.1: mind its first line and headers.");
            case 414 ->
                new Fault(
                        Code.BAD_REQUEST,
                        "The first line of the request is too long: send the document in a body, by POST or QUERY.");
            case 431 -> new Fault(Code.BAD_REQUEST, "The headers of the request are too long: send fewer.");
            default -> Refusals.fault(status.code(), status.reasonPhrase());
        };
    }
}
