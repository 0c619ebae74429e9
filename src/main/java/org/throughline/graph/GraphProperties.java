package org.throughline.graph;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the database may work on one statement before it ends it.
 *
 * @param timeout the bound, 5 s unless set
 */
@ConfigurationProperties("throughline.graph")
record GraphProperties(@DefaultValue("5s") Duration timeout) {}
