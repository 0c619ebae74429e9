package org.throughline.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A text that is the same while the service runs: who has it is told so, and no more. */
record ServedText(MediaType type, String text, String tag) {

    static ServedText plain(String text) {
        return of(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8), text);
    }

    static ServedText json(String text) {
        return of(MediaType.APPLICATION_JSON, text);
    }

    static ServedText script(String text) {
        return of(new MediaType("text", "javascript", StandardCharsets.UTF_8), text);
    }

    private static ServedText of(MediaType type, String text) {
        return new ServedText(
                type, text, '"' + DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8)) + '"');
    }

    Mono<ServerResponse> answer(ServerRequest request) {
        return request.checkNotModified(tag)
                .switchIfEmpty(Mono.defer(() -> ServerResponse.ok()
                        .contentType(type)
                        .eTag(tag)
                        .cacheControl(CacheControl.maxAge(Duration.ZERO).mustRevalidate())
                        .bodyValue(text)));
    }
}
