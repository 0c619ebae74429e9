package org.throughline.web;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.throughline.start.Between;

/**
 * Who may call from a browser and by which name, and whether strangers may look round.
 *
 * @param origins origins or patterns of origins, such as {@code https://*.example.org}, whose pages may call; when
 *     empty, those on this machine where the server is bound to it, otherwise none
 * @param hosts names or patterns of names, such as {@code *.example.org}, by which the service is asked beside those of
 *     this machine; when empty, no others where the server is bound to this machine, otherwise any
 * @param explorable whether the schema describes itself, its text is served and GraphiQL is there: all or none
 * @param maxAge how long caches may answer a reading without asking whether it is still true
 */
@ConfigurationProperties("throughline.web")
record WebProperties(
        @DefaultValue List<String> origins,
        @DefaultValue List<String> hosts,
        @DefaultValue("true") boolean explorable,

        @Between(least = 0, most = 31_536_000_000L) @DefaultValue("0s")
        Duration maxAge) {}
