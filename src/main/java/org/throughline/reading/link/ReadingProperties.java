package org.throughline.reading.link;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How readings explore.
 *
 * @param time how long one may go on before it answers what it has found
 */
@ConfigurationProperties("throughline.reading")
record ReadingProperties(@DefaultValue("4s") Duration time) {}
