package org.throughline.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.throughline.start.Between;

/**
 * What is asked before the service says that it is ready.
 *
 * @param rounds how often each example is asked; 0 for none
 */
@ConfigurationProperties("throughline.warm-up")
record WarmUpProperties(
        @Between(least = 0, most = 1_000) @DefaultValue("1") int rounds) {}
