package org.throughline.reading.suggest;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How suggestions are asked.
 *
 * @param atOnce how many the database is asked for at once, the others in their turn; one for each processor unless set
 */
@ConfigurationProperties("throughline.suggest")
record SuggestProperties(@Nullable Integer atOnce) {

    SuggestProperties {
        if (atOnce != null && atOnce < 1) {
            throw new IllegalArgumentException(
                    "throughline.suggest.at-once must be 1 or more, not %d".formatted(atOnce));
        }
    }

    int width() {
        return atOnce == null ? Runtime.getRuntime().availableProcessors() : atOnce;
    }
}
