package org.throughline.web;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsProcessor;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.cors.reactive.DefaultCorsProcessor;
import org.springframework.web.server.ServerWebExchange;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.log.RequestId;

/** Which other sites' pages may call: those that a setting names, or this machine's while only it can reach us. */
@Component
class Origins {

    private static final List<String> THIS_MACHINE = Stream.of("localhost", "127.0.0.1", "[::1]")
            .flatMap(name -> Stream.of("http://%s:[*]".formatted(name), "https://%s:[*]".formatted(name)))
            .toList();

    private static final CorsProcessor CORS = new DefaultCorsProcessor();

    private final CorsConfiguration configuration;

    Origins(WebProperties web, ServerProperties server) {
        this.configuration = calls(web.origins().isEmpty() ? usual(server.getAddress()) : web.origins());
    }

    private static List<String> usual(@Nullable InetAddress bound) {
        return bound != null && bound.isLoopbackAddress() ? THIS_MACHINE : List.of();
    }

    private static CorsConfiguration calls(List<String> patterns) {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOriginPatterns(patterns);
        cors.setAllowedMethods(Stream.of(HttpMethod.GET, HttpMethod.POST, Endpoint.QUERY)
                .map(HttpMethod::name)
                .toList());
        cors.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        cors.setExposedHeaders(List.of(
                ServerTiming.HEADER,
                Tables.INCOMPLETE,
                RequestId.HEADER,
                RevisionHeader.NAME,
                HttpHeaders.ETAG,
                HttpHeaders.RETRY_AFTER,
                HttpHeaders.WWW_AUTHENTICATE,
                "RateLimit",
                "RateLimit-Policy"));
        cors.setMaxAge(3600L);
        return cors;
    }

    CorsConfiguration configuration() {
        return configuration;
    }

    /** Lets a page that may ask here read that it was refused, where nothing else has let it read its answer. */
    void tell(ServerWebExchange exchange) {
        if (CorsUtils.isCorsRequest(exchange.getRequest())) {
            var _ = CORS.process(configuration, exchange);
        }
    }

    /** Browsers always say where a page came from, other clients have no page. */
    void require(ServerHttpRequest request) {
        if (!admits(request)) {
            throw new Refusal(
                    HttpStatus.FORBIDDEN,
                    new Fault(
                            Code.WRONG_ORIGIN,
                            "Pages of this site may not ask here: name its origin in throughline.web.origins."));
        }
    }

    private boolean admits(ServerHttpRequest request) {
        try {
            return !CorsUtils.isCorsRequest(request)
                    || configuration.checkOrigin(request.getHeaders().getOrigin()) != null;
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            return false;
        }
    }
}
