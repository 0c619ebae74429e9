package org.throughline.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.access.Pass;
import org.throughline.access.Who;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Whether whoever is at the other end of a socket has come in, as whom, and for how long. */
final class Admission {

    private final Welcome welcome;
    private final Sinks.One<Pass> pass = Sinks.one();
    private volatile Who who = Who.STRANGER;
    private volatile boolean given;

    Admission(Welcome welcome) {
        this.welcome = welcome;
    }

    /** Greets: a token of the greeting is weightier than one of the handshake, which stood the test already. */
    Mono<Void> asked(@Nullable String authorization, Map<String, Object> handshake) {
        return welcome.to(authorization, handshake)
                .doOnNext(this::take)
                .doOnSuccess(_ -> given = true)
                .then();
    }

    private void take(Pass shown) {
        who = shown.who();
        pass.tryEmitValue(shown).orThrow();
    }

    boolean isGiven() {
        return given;
    }

    Who who() {
        return who;
    }

    /** Says so when the token that came no longer holds; nothing is taken from then on. */
    Mono<Boolean> over() {
        return pass.asMono().flatMap(Pass::over).doOnNext(_ -> given = false);
    }
}
