package org.throughline.access;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.fault.OneLine;
import org.throughline.log.Recurring;
import org.throughline.log.RequestId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes tokens: a key's, or one of the issuer that is set. No token is ever logged or told. */
@Component
public class Passes {

    private static final Logger LOG = LoggerFactory.getLogger(Passes.class);
    static final String SCHEME = "Bearer";

    private final Keys keys;
    private final IssuedTokens issued;
    private final Duration lasts;
    private final OwnToken own;
    private final Recurring silent = new Recurring(LOG);

    Passes(Keys keys, IssuedTokens issued, OwnToken own, AccessProperties properties) {
        this.keys = keys;
        this.issued = issued;
        this.own = own;
        this.lasts = properties.lasts();
    }

    /** The token of an {@code Authorization}; none where it is of another kind, which is not for us. */
    public static Optional<String> token(@Nullable String authorization) {
        if (authorization == null) {
            return Optional.empty();
        }
        String said = authorization.strip();
        return said.regionMatches(true, 0, SCHEME + " ", 0, SCHEME.length() + 1)
                ? Optional.of(said.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    /**
     * What a token is good for; one that does not hold is a fault, as is one that cannot be looked at now.
     *
     * @param request as which the log tells of it
     */
    public Mono<Pass> of(String token, @Nullable String request) {
        return holder(token)
                .doOnError(Fault.class, fault -> RequestId.during(request, () -> tell(fault)))
                .map(who -> new Pass(who, over(token)));
    }

    private Mono<Who> holder(String token) {
        return KeyToken.of(token)
                .map(this::holder)
                .orElseGet(() -> issued.holder(token))
                .switchIfEmpty(Mono.error(Passes::unknown));
    }

    private Mono<Who> holder(KeyToken token) {
        return own.is(token) ? Mono.just(OwnToken.WHO) : keys.opened(token).map(ApiKey::who);
    }

    /** A database or an issuer that is silent ends nothing. */
    private Mono<Boolean> over(String token) {
        return Flux.interval(lasts)
                .onBackpressureDrop()
                .concatMap(_ -> holder(token)
                        .map(_ -> false)
                        .onErrorResume(Fault.class, fault -> Mono.just(fault.code() == Code.UNAUTHENTICATED)))
                .filter(Boolean::booleanValue)
                .next();
    }

    private static Fault unknown() {
        return new Fault(
                Code.UNAUTHENTICATED,
                "This token is not taken: no key has it, or the key was withdrawn; send another, or none where reading needs none.");
    }

    private boolean tell(Fault fault) {
        if (fault.code() == Code.UNAUTHENTICATED) {
            LOG.info("Refused: {}", fault.getMessage());
        } else {
            silent.warn(() -> "A token cannot be looked at: " + OneLine.of(fault));
        }
        return true;
    }
}
