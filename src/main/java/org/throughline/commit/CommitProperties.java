package org.throughline.commit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.throughline.start.Between;

/**
 * How changes are committed.
 *
 * @param timeout how long the database may take for one transaction before it gives up
 */
@ConfigurationProperties("throughline.commit")
record CommitProperties(
        @Between(least = 1_000, most = 86_400_000) @DefaultValue("2m")
        Duration timeout) {}
