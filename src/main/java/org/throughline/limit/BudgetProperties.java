package org.throughline.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one client may spend, in the units in which operations cost. Nothing is counted where the service listens on
 * this machine alone and trusts no forwarded header, for there all clients are one.
 *
 * @param perSecond what comes back each second
 * @param burst what may be spent at once after a pause; at least what one operation may cost
 * @param addresses of how many clients it is kept what they spent
 */
@ConfigurationProperties("throughline.budget")
public record BudgetProperties(
        @DefaultValue("10000") long perSecond,
        @DefaultValue("500000") long burst,
        @DefaultValue("100000") long addresses) {

    private static final long MOST = 1_000_000_000;

    public BudgetProperties {
        if (perSecond < 1 || perSecond > MOST || burst < 1 || burst > MOST || addresses < 1) {
            throw new IllegalArgumentException(
                    "throughline.budget.per-second and .burst must lie between 1 and %,d, .addresses must be 1 or more"
                            .formatted(MOST));
        }
    }

    /** After how long everything has come back. */
    Duration whole() {
        return Duration.ofSeconds(Math.ceilDiv(burst, perSecond));
    }
}
