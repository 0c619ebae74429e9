package org.throughline.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.throughline.start.Between;

/**
 * How live changes are followed.
 *
 * @param every how often the database is asked for revisions of other instances while anybody listens
 * @param kept how many recent revisions are kept in memory for those who listen
 * @param slack how many revisions further behind than before a listener may fall before it is cut off
 */
@ConfigurationProperties("throughline.live")
record LiveProperties(
        @Between(least = 10, most = 60_000) @DefaultValue("200ms")
        Duration every,

        @Between(least = 1, most = 100_000) @DefaultValue("1000")
        int kept,

        @Between(least = 1, most = 1_000_000) @DefaultValue("1000")
        int slack) {}
