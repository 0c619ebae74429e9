package org.throughline.web;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may call from a browser, and whether strangers may look round.
 *
 * @param origins origins or patterns of origins, such as {@code https://*.example.org}, whose pages may call; when
 *     empty, those on this machine where the server is bound to it, otherwise none
 * @param explorable whether the schema describes itself, its text is served and GraphiQL is there: all or none
 * @param maxAge how long caches may answer a reading without asking whether it is still true
 */
@ConfigurationProperties("throughline.web")
record WebProperties(
        @DefaultValue List<String> origins,
        @DefaultValue("true") boolean explorable,
        @DefaultValue("0s") Duration maxAge) {}
