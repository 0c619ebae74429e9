package org.throughline.writing;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.throughline.start.Between;

/**
 * Which data is loaded at start.
 *
 * @param load whether any is
 * @param patience how long a start waits for a database that does not answer yet
 * @param location where data packages are: the folder of each, the description in it, or the address of either
 * @param check packages to judge in place of a start
 */
@ConfigurationProperties("throughline.data")
record DataSettings(
        @DefaultValue("true") boolean load,

        @Between(least = 0, most = 31_536_000_000L) @DefaultValue("0s")
        Duration patience,

        @DefaultValue({"classpath:data/datapackage.json", "classpath:registers/datapackage.json"})
        List<String> location,

        @DefaultValue List<String> check) {}
