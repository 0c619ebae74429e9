package org.throughline.writing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.throughline.start.Between;

/**
 * Which data is loaded at start.
 *
 * @param load whether any is
 * @param patience how long a start waits for a database that does not answer yet
 * @param location where the data package is described; its tables lie beside it
 */
@ConfigurationProperties("throughline.data")
record DataSettings(
        @DefaultValue("true") boolean load,

        @Between(least = 0, most = 31_536_000_000L) @DefaultValue("0s")
        Duration patience,

        @DefaultValue("classpath:data/datapackage.json") Resource location) {}
