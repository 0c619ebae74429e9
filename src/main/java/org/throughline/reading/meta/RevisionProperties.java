package org.throughline.reading.meta;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How it is known whether the data have changed.
 *
 * @param lasts how long a state of the data is taken for the present one before the database is asked again
 */
@ConfigurationProperties("throughline.revision")
record RevisionProperties(@DefaultValue("1s") Duration lasts) {}
