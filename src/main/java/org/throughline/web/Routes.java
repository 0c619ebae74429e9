package org.throughline.web;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Every address that the service answers. */
@Configuration(proxyBeanMethods = false)
class Routes {

    static final String GRAPHQL = "/graphql";

    @Bean
    @Order(-2)
    RouterFunction<ServerResponse> endpointRoutes(Endpoint endpoint) {
        return RouterFunctions.route(RequestPredicates.path(GRAPHQL), endpoint::answer);
    }

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> explorationRoutes(WebProperties properties, SchemaText schema, Page page) {
        return properties.explorable()
                ? RouterFunctions.route()
                        .GET("/graphql/schema", schema::answer)
                        .GET(
                                "/",
                                _ -> ServerResponse.temporaryRedirect(URI.create(Page.PATH))
                                        .build())
                        .GET(Page.PATH, page::answer)
                        .GET(Page.PATH + "/", page::answer)
                        .resources(Page.PATH + "/assets/**", page.assets(), page::assetHeaders)
                        .build()
                : _ -> Mono.empty();
    }
}
