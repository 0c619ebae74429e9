package org.throughline.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.throughline.schema.PrintedSchema;
import reactor.core.publisher.Mono;

/** The whole schema as text, for tools that make clients from it. */
@Component
class SchemaText {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final String text;
    private final String tag;

    SchemaText(GraphQlSource source) {
        this.text = PrintedSchema.of(source.schema());
        this.tag = '"' + DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8)) + '"';
    }

    Mono<ServerResponse> answer(ServerRequest request) {
        return request.checkNotModified(tag)
                .switchIfEmpty(Mono.defer(() -> ServerResponse.ok()
                        .contentType(TEXT)
                        .eTag(tag)
                        .cacheControl(CacheControl.maxAge(Duration.ZERO).mustRevalidate())
                        .bodyValue(text)));
    }
}
