package org.throughline.web;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Every answer may be zipped on its way out, so caches are told of each that the same address has another coding. */
@Component
class Codings implements WebFilter {

    static final String GZIP = "gzip";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> {
            exchange.getResponse().getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            return Mono.empty();
        });
        return chain.filter(exchange);
    }

    /** Whether a client can read what is zipped; one that says it must not be has the whole. */
    static boolean unzips(HttpHeaders headers) {
        List<String> codings = headers.getOrEmpty(HttpHeaders.ACCEPT_ENCODING);
        return String.join(",", codings).matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
    }
}
