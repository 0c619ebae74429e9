package org.throughline.web;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.throughline.fault.Fault;
import org.throughline.log.RequestId;

/** What is told where no request came to be of what was sent, in the form that every refusal has. */
@Component
class EarlyRefusals {

    private final Refusals refusals;

    EarlyRefusals(Refusals refusals) {
        this.refusals = refusals;
    }

    /** One after which the connection is closed. */
    FullHttpResponse last(HttpResponseStatus status, Fault fault) {
        FullHttpResponse last = of(status, fault);
        last.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return last;
    }

    static boolean isLast(FullHttpResponse answer) {
        return answer.status().code() >= HttpResponseStatus.BAD_REQUEST.code() && !HttpUtil.isKeepAlive(answer);
    }

    FullHttpResponse of(HttpResponseStatus status, Fault fault) {
        String id = RequestId.of(null);
        byte[] body = RequestId.during(id, () -> refusals.body(status.toString(), fault));
        FullHttpResponse response =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, Unpooled.wrappedBuffer(body));
        HttpHeaders headers = response.headers();
        headers.set(HttpHeaderNames.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE);
        headers.setInt(HttpHeaderNames.CONTENT_LENGTH, body.length);
        headers.set(RequestId.HEADER, id);
        if (fault.later() != null) {
            headers.set(HttpHeaderNames.RETRY_AFTER, Fault.inSeconds(fault.later()));
        }
        return response;
    }
}
