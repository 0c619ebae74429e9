package org.throughline.web;

import graphql.introspection.Introspection;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.throughline.kind.Chain;
import reactor.core.publisher.Mono;

/** Where strangers may not look round, the schema does not describe itself either. */
@Component
class IntrospectionSwitch implements WebGraphQlInterceptor {

    private final WebProperties properties;

    IntrospectionSwitch(WebProperties properties) {
        this.properties = properties;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (!properties.explorable()) {
            request.configureExecutionInput(
                    (_, input) -> input.graphQLContext(Map.of(Introspection.INTROSPECTION_DISABLED, true))
                            .build());
        }
        return chain.next(request);
    }
}
