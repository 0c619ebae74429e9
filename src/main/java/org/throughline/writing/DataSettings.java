package org.throughline.writing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Which data is loaded at start.
 *
 * @param load whether any is
 * @param location where the data package is described; its tables lie beside it
 */
@ConfigurationProperties("throughline.data")
record DataSettings(
        @DefaultValue("true") boolean load,
        @DefaultValue("classpath:data/datapackage.json") Resource location) {}
