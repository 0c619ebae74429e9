package org.throughline.access;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.fault.OneLine;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * Makes, finds and withdraws keys. One that was found is kept for a short while, and so is that none was, so that a
 * token costs the database next to nothing; its work is done off the threads that answer.
 */
@Component
class Keys {

    private static final Logger LOG = LoggerFactory.getLogger(Keys.class);
    private static final int MOST_KNOWN = 10_000;
    private static final int LONGEST_NAME = 100;
    private static final int TRIES = 3;
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration LATER = Duration.ofSeconds(1);

    private final ApiKeys keys;
    private final Clock clock;
    private final AsyncCache<String, Optional<ApiKey>> known;

    Keys(ApiKeys keys, AccessProperties properties, Clock clock, Ticker ticker) {
        this.keys = keys;
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(properties.lasts())
                .maximumSize(MOST_KNOWN)
                .ticker(ticker)
                .executor(Schedulers.boundedElastic()::schedule)
                .buildAsync();
    }

    /** The key that a token opens; none where there is no such key, it was withdrawn, or the secret is another. */
    Mono<ApiKey> opened(KeyToken token) {
        return found(token.id())
                .filter(key -> token.opens(key) && !key.revoked())
                .flatMap(this::used);
    }

    private Mono<ApiKey> found(String id) {
        return Mono.fromFuture(() -> known.get(id, keys::findById), true)
                .timeout(LONGEST)
                .onErrorMap(Keys::unreachable)
                .flatMap(Mono::justOrEmpty);
    }

    /** That it was not noted keeps nobody out: the next use notes it. */
    private Mono<ApiKey> used(ApiKey key) {
        LocalDate today = LocalDate.now(clock);
        return today.equals(key.lastUsed())
                ? Mono.just(key)
                : beside(() -> keys.save(key.usedOn(today)))
                        .doOnNext(noted -> known.put(key.id(), CompletableFuture.completedFuture(Optional.of(noted))))
                        .doOnError(failed -> unnoted(key, failed))
                        .onErrorReturn(key);
    }

    /** Another instance may have been quicker: then this one's copy is out of date. */
    private void unnoted(ApiKey key, Throwable failed) {
        known.synchronous().invalidate(key.id());
        LOG.debug("The use of key {} was not noted: {}", key.id(), OneLine.of(failed.getMessage()));
    }

    Mono<List<ApiKey>> all() {
        return beside(keys::findTop1000ByOrderByRevokedAscNameAscIdAsc);
    }

    Mono<NewKey> made(String name, Role role, Who maker) {
        if (name.isBlank() || name.length() > LONGEST_NAME || !OneLine.of(name).equals(name)) {
            return Mono.error(() -> new Fault(
                    Code.BAD_ARGUMENT,
                    "'name' is a line of 1 to %d characters: say whom the key is for.".formatted(LONGEST_NAME)));
        }
        KeyToken token = KeyToken.random();
        return beside(() -> keep(token, name, role))
                .doOnNext(key -> LOG.info("Key {} of {} ({}) was made by {}", key.id(), name, role, maker.name()))
                .map(key -> new NewKey(key, token.text()));
    }

    /** Keeps a new key that this token opens. Waits for the database. */
    ApiKey keep(KeyToken token, String name, Role role) {
        return keys.save(new ApiKey(token.id(), name, role, token.hash(), LocalDate.now(clock), null, false, null));
    }

    /** Whether anybody has a key for it. Waits for the database. */
    boolean hasOne(Role role) {
        return keys.findFirstByRoleAndRevokedFalse(role).isPresent();
    }

    /** The key, which opens nothing from now on; none where none has this id. */
    Mono<ApiKey> withdrawn(String id, Who by) {
        return beside(() -> keys.findById(id).map(key -> key.revoked() ? key : keys.save(key.withdrawn())))
                .retryWhen(Retry.max(TRIES).filter(OptimisticLockingFailureException.class::isInstance))
                .flatMap(Mono::justOrEmpty)
                .doOnNext(key -> {
                    known.synchronous().invalidate(id);
                    LOG.info("Key {} of {} was withdrawn by {}", key.id(), key.name(), by.name());
                });
    }

    private static <T> Mono<T> beside(Callable<T> work) {
        return Mono.fromCallable(work)
                .subscribeOn(Schedulers.boundedElastic())
                .timeout(LONGEST)
                .onErrorMap(failed -> !(failed instanceof OptimisticLockingFailureException), Keys::unreachable);
    }

    private static Fault unreachable(Throwable cause) {
        return new Fault(Code.UNAVAILABLE, "Keys cannot be reached now: send the same request again.", cause)
                .until(LATER);
    }
}
