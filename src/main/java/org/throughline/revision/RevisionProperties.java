package org.throughline.revision;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.throughline.start.Between;

/**
 * How it is known whether the data have changed.
 *
 * @param lasts how long a state of the data is taken for the present one before the database is asked again
 * @param patience how long a reading that asks for a revision waits until it is known
 */
@ConfigurationProperties("throughline.revision")
record RevisionProperties(
        @Between(least = 0, most = 3_600_000) @DefaultValue("1s")
        Duration lasts,

        @Between(least = 0, most = 60_000) @DefaultValue("2s")
        Duration patience) {}
