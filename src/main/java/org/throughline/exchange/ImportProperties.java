package org.throughline.exchange;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.throughline.start.Between;

/**
 * How files are taken in.
 *
 * @param slice how many lines are committed together
 * @param body bytes of a file that is sent, counted as they come
 * @param rows bytes of rows of one's own, unzipped, for these are held in memory
 */
@ConfigurationProperties("throughline.imports")
public record ImportProperties(
        @Between(least = 1, most = 10_000) @DefaultValue("200")
        int slice,

        @DefaultValue("512MB") DataSize body,

        @DefaultValue("64MB") DataSize rows) {}
