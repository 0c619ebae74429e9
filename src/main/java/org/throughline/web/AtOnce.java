package org.throughline.web;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
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
class AtOnce {

    private static final String SEAT = AtOnce.class.getName();
    private static final Duration LATER = Duration.ofSeconds(1);

    private final int most;
    private final Seats seats;

    AtOnce(Limits limits) {
        this.most = limits.atOnce();
        this.seats = new Seats(most);
    }

    /** The rest of a request in a seat, or a refusal. */
    Mono<Void> seated(ServerWebExchange exchange, Supplier<Mono<Void>> rest) {
        ServerHttpRequest request = exchange.getRequest();
        if (request.getHeaders().getUpgrade() != null) {
            return rest.get();
        }
        Seats.Seat seat = take(Caller.of(request.getRemoteAddress())).orElseThrow(this::refused);
        exchange.getAttributes().put(SEAT, seat);
        return rest.get().doFinally(_ -> seat.giveBack());
    }

    /** Gives the seat of a request back before its answer ends, for it goes on without an end. */
    static void leave(Map<String, Object> request) {
        if (request.get(SEAT) instanceof Seats.Seat seat) {
            seat.giveBack();
        }
    }

    /** A seat for one more of a client's. */
    Optional<Seats.Seat> take(Caller caller) {
        return seats.take(caller);
    }

    private Refusal refused() {
        return Refusal.forNow(HttpStatus.TOO_MANY_REQUESTS, refusal());
    }

    Fault refusal() {
        return new Fault(
                        Code.TOO_MANY_AT_ONCE,
                        "%d requests from your address are being answered already: wait for an answer first."
                                .formatted(most))
                .until(LATER);
    }
}
