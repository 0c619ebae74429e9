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
    private final Door door;

    Gate(Hosts hosts, Origins origins, AtOnce atOnce, Door door) {
        this.hosts = hosts;
        this.origins = origins;
        this.atOnce = atOnce;
        this.door = door;
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
            boolean asks = asks(request.getPath().value());
            if (asks) {
                origins.require(request);
            }
            return atOnce.seated(
                            exchange,
                            () -> asks ? door.passed(exchange, () -> chain.filter(exchange)) : chain.filter(exchange))
                    .doOnError(Refusal.class, _ -> origins.tell(exchange));
        });
    }

    /** Spring would pass over what stands behind a semicolon. */
    private static void requirePlain(String path) {
        if (path.indexOf(';') >= 0) {
            throw new Refusal(HttpStatus.NOT_FOUND, new Fault(Code.NOT_FOUND, Refusals.NOTHING_THERE));
        }
    }

    /** Whether what is told there depends on who asks; Spring would turn a wrong page away without a word. */
    private static boolean asks(String path) {
        return path.startsWith(Routes.GRAPHQL)
                || path.startsWith(NamedQuestions.FOLDER)
                || path.startsWith(Backups.PATH)
                || path.startsWith(Exports.PATH)
                || path.startsWith(Imports.PATH);
    }
}
