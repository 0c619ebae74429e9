package org.throughline.access;

import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** What a token was taken for, as long as it holds. */
public final class Pass {

    /** By which it is found among the attributes of a request. */
    public static final String KEY = Pass.class.getName();

    private final Who who;
    private final Mono<Boolean> over;

    /** What is found among the attributes of a request; nothing where no token came. */
    public static Optional<Pass> in(Map<String, ?> attributes) {
        return attributes.get(KEY) instanceof Pass pass ? Optional.of(pass) : Optional.empty();
    }

    Pass(Who who, Mono<Boolean> over) {
        this.who = who;
        this.over = over;
    }

    public Who who() {
        return who;
    }

    /** Says so when the token no longer holds; whoever is answered for long must listen. */
    public Mono<Boolean> over() {
        return over;
    }
}
