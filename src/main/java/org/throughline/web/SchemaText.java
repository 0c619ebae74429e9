package org.throughline.web;

import graphql.schema.GraphQLSchema;
import graphql.schema.GraphqlTypeComparatorRegistry;
import graphql.schema.idl.SchemaPrinter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The whole schema as text, for tools that make clients from it. */
@Component
class SchemaText {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private static final Pattern DESCRIBED_INPUT = Pattern.compile("(?m)^( {4}\"(?:[^\"\\\\\n]|\\\\.)*\")\n\\s+");

    private final String text;
    private final String tag;

    SchemaText(GraphQlSource source) {
        this.text = print(source.schema());
        this.tag = '"' + DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8)) + '"';
    }

    /** The whole schema in the order in which it is written; an argument stands on one line with its description. */
    static String print(GraphQLSchema schema) {
        SchemaPrinter.Options options = SchemaPrinter.Options.defaultOptions()
                .includeDirectiveDefinitions(false)
                .setComparators(GraphqlTypeComparatorRegistry.AS_IS_REGISTRY);
        return DESCRIBED_INPUT.matcher(new SchemaPrinter(options).print(schema)).replaceAll("$1 ");
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
