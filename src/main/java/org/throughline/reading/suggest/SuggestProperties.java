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

    int width() {
        return atOnce == null ? Runtime.getRuntime().availableProcessors() : atOnce;
    }
}
