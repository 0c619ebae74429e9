package org.throughline.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.log.RequestId;
import reactor.core.publisher.Mono;

/**
 * Every request comes in here, whatever it asks for: it is given its name, shown out if it came by a wrong one, and
 * seated. It is the one filter of ours, for each costs every request half a kilobyte.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Gate implements WebFilter {

    private final Hosts hosts;
    private final Origins origins;
    private final AtOnce atOnce;

    Gate(Hosts hosts, Origins origins, AtOnce atOnce) {
        this.hosts = hosts;
        this.origins = origins;
        this.atOnce = atOnce;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String id = RequestId.of(request.getHeaders().getFirst(RequestId.HEADER));
        exchange.getAttributes().put(RequestId.KEY, id);
        HttpHeaders answered = exchange.getResponse().getHeaders();
        answered.set(RequestId.HEADER, id);
        answered.set(HttpHeaders.VARY, Codings.VARIES);
        return Mono.defer(() -> {
            hosts.require(request);
            requirePlain(request.getPath().value());
            requireOrigin(request);
            return atOnce.seated(request, () -> chain.filter(exchange));
        });
    }

    /** Spring would pass over what stands behind a semicolon. */
    private static void requirePlain(String path) {
        if (path.indexOf(';') >= 0) {
            throw new Refusal(HttpStatus.NOT_FOUND, new Fault(Code.NOT_FOUND, Refusals.NOTHING_THERE));
        }
    }

    /** Spring would say no without a word. */
    private void requireOrigin(ServerHttpRequest request) {
        String path = request.getPath().value();
        if (path.startsWith(Routes.GRAPHQL) || path.startsWith(NamedQuestions.FOLDER)) {
            origins.require(request);
        }
    }
}
