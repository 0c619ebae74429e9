package org.throughline.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be sent to be imported.
 *
 * @param body bytes of a file, as it is sent, counted as they come
 */
@ConfigurationProperties("throughline.imports")
record ImportProperties(@DefaultValue("512MB") DataSize body) {}
