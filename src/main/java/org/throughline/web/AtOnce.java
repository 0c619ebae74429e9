package org.throughline.web;

import java.time.Duration;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.throughline.caller.Caller;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.limit.Limits;
import reactor.core.publisher.Mono;

/**
 * How many requests of one client are under way at once, from their first byte to the last of the answer; operations on
 * sockets count with them. A socket itself does not: of these there is a number of its own.
 */
@Component
@Order(AtOnce.ORDER)
class AtOnce implements WebFilter {

    /** Behind the gate, where every request gets its name. */
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 1;

    private static final Duration LATER = Duration.ofSeconds(1);

    private final int most;
    private final Seats seats;

    AtOnce(Limits limits) {
        this.most = limits.atOnce();
        this.seats = new Seats(most);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return exchange.getRequest().getHeaders().getUpgrade() == null
                ? Mono.defer(() -> take(Caller.of(exchange.getRequest().getRemoteAddress()))
                        .map(seat -> chain.filter(exchange).doFinally(_ -> seat.giveBack()))
                        .orElseThrow(this::refused))
                : chain.filter(exchange);
    }

    /** A seat for one more of a client's. */
    Optional<Seats.Seat> take(Caller caller) {
        return seats.take(caller);
    }

    private Refusal refused() {
        return new Refusal(HttpStatus.TOO_MANY_REQUESTS, refusal())
                .with(HttpHeaders.RETRY_AFTER, String.valueOf(LATER.toSeconds()));
    }

    Fault refusal() {
        return new Fault(
                        Code.TOO_MANY_AT_ONCE,
                        "%d requests from your address are being answered already: wait for an answer first."
                                .formatted(most))
                .until(LATER);
    }
}
