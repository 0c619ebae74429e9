package org.throughline.load.inquiry;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many statements the database works on at once; the others take turns, one of each client after the other. Each is
 * on a connection of its own, so all together must be fewer than the driver's pool holds.
 *
 * @param atOnce how many of lists and single things
 * @param readingsAtOnce how many of readings, which have a way of their own; unless set half the processors, or all for
 *     a client who is alone
 * @param waiting how many may wait on each way
 * @param patience how long one may wait for its turn
 */
@ConfigurationProperties("throughline.statements")
record StatementProperties(
        @DefaultValue("40") int atOnce,
        @Nullable Integer readingsAtOnce,
        @DefaultValue("2000") int waiting,
        @DefaultValue("8s") Duration patience) {

    StatementProperties {
        if (atOnce < 1 || waiting < 1 || (readingsAtOnce != null && readingsAtOnce < 1)) {
            throw new IllegalArgumentException(
                    "throughline.statements.at-once, .readings-at-once and .waiting must be 1 or more");
        }
    }

    int readingsWidth(boolean alone) {
        if (readingsAtOnce != null) {
            return readingsAtOnce;
        }
        int processors = Runtime.getRuntime().availableProcessors();
        return alone ? processors : Math.max(1, processors / 2);
    }
}
