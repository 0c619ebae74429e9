package org.throughline.web;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandler;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;

/**
 * Lets go of a client whose request has begun and whose head does not come to its end: each of its bytes is one that
 * the bound of silence would wait for again.
 */
final class SlowHead extends ChannelDuplexHandler {

    private final EarlyRefusals refusals;
    private final Duration longest;
    private int unanswered;
    private boolean arrived;
    private boolean understood;
    private @Nullable ScheduledFuture<?> end;

    SlowHead(EarlyRefusals refusals, Duration longest) {
        this.refusals = refusals;
        this.longest = longest;
    }

    /** To stand where bytes are not understood yet: the end of a read alone does not say that it brought any. */
    ChannelInboundHandler arrivals() {
        return new ChannelInboundHandlerAdapter() {
            @Override
            public void channelRead(ChannelHandlerContext context, Object bytes) {
                arrived = true;
                context.fireChannelRead(bytes);
            }
        };
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object read) {
        if (read instanceof HttpRequest) {
            unanswered++;
            forget();
        }
        understood = true;
        context.fireChannelRead(read);
    }

    /** Bytes came of which nothing could be understood yet, while nothing is being answered: a head has begun. */
    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (arrived && !understood && unanswered == 0 && end == null) {
            end = context.executor().schedule(() -> tooSlow(context), longest.toMillis(), TimeUnit.MILLISECONDS);
        }
        arrived = false;
        understood = false;
        context.fireChannelReadComplete();
    }

    private void tooSlow(ChannelHandlerContext context) {
        var _ = context.writeAndFlush(refusals.last(
                        HttpResponseStatus.REQUEST_TIMEOUT,
                        new Fault(
                                Code.DEADLINE,
                                "The head of the request took longer than %d ms to come: send it without pauses."
                                        .formatted(longest.toMillis()))))
                .addListener(ChannelFutureListener.CLOSE);
    }

    /** What becomes a socket is looked after otherwise; that a client may go on is no answer yet. */
    @Override
    public void write(ChannelHandlerContext context, Object written, ChannelPromise promise) {
        if (written instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL) {
            if (response.status().equals(HttpResponseStatus.SWITCHING_PROTOCOLS)) {
                context.pipeline().remove(this);
            }
        } else if (written instanceof LastHttpContent) {
            unanswered--;
        }
        var _ = context.write(written, promise);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        forget();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        forget();
        context.fireChannelInactive();
    }

    private void forget() {
        ScheduledFuture<?> planned = end;
        if (planned != null) {
            planned.cancel(false);
            end = null;
        }
    }
}
