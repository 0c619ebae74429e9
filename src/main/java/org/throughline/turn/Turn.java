package org.throughline.turn;

import java.time.Duration;
import org.throughline.caller.Caller;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** One that waits to be called, or has been. Whether it has begun is told and heard by whoever holds the line alone. */
final class Turn {

    private static final Duration LATER = Duration.ofSeconds(2);

    private final Caller caller;
    private final Sinks.Empty<Void> call = Sinks.empty();
    private boolean begun;

    Turn(Caller caller) {
        this.caller = caller;
    }

    Caller caller() {
        return caller;
    }

    void begin() {
        begun = true;
    }

    boolean hasBegun() {
        return begun;
    }

    /** Ends when it is called; with a fault when it was turned away, or not called in time. */
    Mono<Void> come(Duration patience) {
        return call.asMono().timeout(patience, Mono.error(Turn::busy));
    }

    void call() {
        call.tryEmitEmpty();
    }

    void refuse() {
        call.tryEmitError(busy());
    }

    private static Fault busy() {
        return new Fault(
                        Code.UNAVAILABLE,
                        "Too many wait for the database now: try again in %d s, or ask for less at once."
                                .formatted(LATER.toSeconds()))
                .until(LATER);
    }
}
