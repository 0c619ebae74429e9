package org.throughline.exchange;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.throughline.start.Between;

/**
 * How files are taken in.
 *
 * @param slice how many lines are committed together
 */
@ConfigurationProperties("throughline.imports")
record SliceProperties(
        @Between(least = 1, most = 10_000) @DefaultValue("200")
        int slice) {}
