package org.throughline.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.throughline.caller.Caller;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.start.StartRefused;

/**
 * What each client may still spend. A client of whom nothing was heard until everything had come back is forgotten, and
 * so is the one longest silent where there are too many: memory stays bounded whoever calls.
 */
@Component
class Budgets {

    private final BudgetProperties properties;
    private final boolean counted;
    private final TimeMeter time;
    private final Cache<Caller, Bucket> buckets;

    Budgets(BudgetProperties properties, Limits limits, Reach reach, ObjectProvider<TimeMeter> times) {
        if (properties.burst() < limits.cost()) {
            throw new StartRefused(
                    "throughline.budget.burst is %d, less than throughline.limits.cost, which is %d: an operation that is permitted could never be paid, so change one of them."
                            .formatted(properties.burst(), limits.cost()));
        }
        this.properties = properties;
        this.counted = reach.isOpen();
        this.time = times.getIfAvailable(() -> TimeMeter.SYSTEM_NANOTIME);
        Ticker ticker = time::currentTimeNanos;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(properties.addresses())
                .expireAfterAccess(properties.whole().plusSeconds(1))
                .ticker(ticker)
                .build();
    }

    /** Whether anything is counted at all. */
    boolean isCounted() {
        return counted;
    }

    /** Takes what an operation costs; one that cannot be paid now is a fault that says when it can. */
    void spend(Caller caller, long cost) {
        ConsumptionProbe probe = bucket(caller).tryConsumeAndReturnRemaining(cost);
        if (!probe.isConsumed()) {
            throw spent(Duration.ofNanos(probe.getNanosToWaitForRefill()), cost);
        }
    }

    /** A fault for one who cannot pay the least. */
    void requireAny(Caller caller) {
        var probe = bucket(caller).estimateAbilityToConsume(1);
        if (!probe.canBeConsumed()) {
            throw spent(Duration.ofNanos(probe.getNanosToWaitForRefill()), 1);
        }
    }

    /** Takes the least, of one who need not have it. */
    void charge(Caller caller) {
        bucket(caller).consumeIgnoringRateLimits(1);
    }

    /** What a client may spend now. */
    long left(Caller caller) {
        return Math.max(0, bucket(caller).getAvailableTokens());
    }

    BudgetProperties properties() {
        return properties;
    }

    /** Of how many clients is known what they spent. */
    long known() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Fault spent(Duration wait, long cost) {
        long seconds = wait.plusMillis(999).toSeconds();
        return new Fault(
                        Code.RATE_LIMITED,
                        "Your address has spent what it may for now: this costs %,d, and %,d come back each second, so try again in %d s or ask for less."
                                .formatted(cost, properties.perSecond(), seconds))
                .until(wait);
    }

    private Bucket bucket(Caller caller) {
        return buckets.get(
                caller,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(properties.burst())
                                .refillGreedy(properties.perSecond(), Duration.ofSeconds(1)))
                        .withCustomTimePrecision(time)
                        .build());
    }
}
