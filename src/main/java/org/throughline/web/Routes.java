package org.throughline.web;

import java.net.URI;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.reactive.socket.server.support.WebSocketUpgradeHandlerPredicate;
import reactor.core.publisher.Mono;

/** Every address that the service answers: Boot's own routes for GraphQL are not there, whatever is set. */
@Configuration(proxyBeanMethods = false)
class Routes {

    static final String GRAPHQL = "/graphql";

    @Bean
    WebGraphQlHandler operations(ExecutionGraphQlService service, ObjectProvider<WebGraphQlInterceptor> interceptors) {
        return WebGraphQlHandler.builder(service)
                .interceptors(interceptors.orderedStream().toList())
                .build();
    }

    /** Asked before the other addresses, for a handshake is a request to the same one. */
    @Bean
    HandlerMapping socketRoute(SocketHandler sockets) {
        SimpleUrlHandlerMapping route = new SimpleUrlHandlerMapping(Map.of(GRAPHQL, sockets), -2);
        route.setHandlerPredicate(new WebSocketUpgradeHandlerPredicate());
        return route;
    }

    @Bean
    @Order(-2)
    RouterFunction<ServerResponse> endpointRoutes(Endpoint endpoint) {
        return RouterFunctions.route(RequestPredicates.path(GRAPHQL), endpoint::answer);
    }

    @Bean
    @Order(-2)
    RouterFunction<ServerResponse> questionRoutes(NamedQuestions questions) {
        return reading(NamedQuestions.PATH, questions::answer);
    }

    @Bean
    @Order(-2)
    RouterFunction<ServerResponse> backupRoutes(Backups backups) {
        return reading(Backups.PATH, backups::answer);
    }

    @Bean
    @Order(-2)
    RouterFunction<ServerResponse> exportRoutes(Exports exports) {
        RequestPredicate address = RequestPredicates.path(Exports.PATH);
        return RouterFunctions.route(
                        RequestPredicates.methods(HttpMethod.POST, Endpoint.QUERY)
                                .and(address),
                        exports::part)
                .andRoute(
                        RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD)
                                .and(address),
                        exports::answer)
                .andRoute(
                        address,
                        _ -> Mono.error(new Refusal(
                                        HttpStatus.METHOD_NOT_ALLOWED,
                                        "Send GET for all of the graph, and POST or QUERY with an operation for what its answer names.")
                                .with(HttpHeaders.ALLOW, "GET, HEAD, QUERY, POST")));
    }

    @Bean
    @Order(-2)
    RouterFunction<ServerResponse> importRoutes(Imports imports) {
        RequestPredicate address = RequestPredicates.path(Imports.PATH + "/{format}");
        return RouterFunctions.route(RequestPredicates.method(HttpMethod.POST).and(address), imports::answer)
                .andRoute(
                        address,
                        _ -> Mono.error(new Refusal(
                                        HttpStatus.METHOD_NOT_ALLOWED,
                                        "This address takes files of registers: send POST with one as the body.")
                                .with(HttpHeaders.ALLOW, "POST")));
    }

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> explorationRoutes(
            WebProperties properties, ContractTexts contract, Page page, ServedExamples examples, PageFiles files) {
        return properties.explorable()
                ? RouterFunctions.route()
                        .add(contract.routes())
                        .add(reading(
                                "/",
                                _ -> ServerResponse.temporaryRedirect(URI.create(Page.PATH))
                                        .build()))
                        .add(reading(Page.PATH, page::answer))
                        .add(reading(Page.PATH + "/", page::answer))
                        .add(examples.route())
                        .add(reading(PageFiles.PATH, files::answer))
                        .build()
                : _ -> Mono.empty();
    }

    /** An address that is only read: who may have the whole may have its head, and no other method does anything. */
    static RouterFunction<ServerResponse> reading(String path, HandlerFunction<ServerResponse> answer) {
        RequestPredicate address = RequestPredicates.path(path);
        return RouterFunctions.route(
                        RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD)
                                .and(address),
                        answer)
                .andRoute(address, _ -> Mono.error(onlyRead()));
    }

    private static Refusal onlyRead() {
        return new Refusal(HttpStatus.METHOD_NOT_ALLOWED, "This address is only read: send GET or HEAD.")
                .with(HttpHeaders.ALLOW, "GET, HEAD");
    }
}
