package org.throughline.access;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Mono;

/**
 * Asks an issuer for its keys no more often than it may change them: tokens that name keys which nobody has would
 * otherwise have it asked each time. In between its last answer stands.
 */
final class SeldomAsked implements ExchangeFilterFunction {

    private static final int AT_ONCE = 5;
    private static final Duration IN = Duration.ofMinutes(1);

    private final Bucket asking = Bucket.builder()
            .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(AT_ONCE, IN))
            .build();
    private volatile Optional<Answered> last = Optional.empty();

    /** What was answered. */
    private record Answered(HttpStatusCode status, HttpHeaders headers, String body) {

        ClientResponse again() {
            return ClientResponse.create(status)
                    .headers(sent -> sent.addAll(headers))
                    .body(body)
                    .build();
        }
    }

    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        return Mono.defer(() -> last.filter(_ -> !asking.tryConsume(1))
                .map(answered -> Mono.just(answered.again()))
                .orElseGet(() -> next.exchange(request).flatMap(this::kept)));
    }

    private Mono<ClientResponse> kept(ClientResponse response) {
        return response.bodyToMono(String.class).defaultIfEmpty("").map(body -> {
            Answered answered =
                    new Answered(response.statusCode(), response.headers().asHttpHeaders(), body);
            if (answered.status().is2xxSuccessful()) {
                last = Optional.of(answered);
            }
            return answered.again();
        });
    }
}
