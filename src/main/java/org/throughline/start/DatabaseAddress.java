package org.throughline.start;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** The address of a database, which must be one that the driver takes. */
final class DatabaseAddress {

    private static final String NAME = "spring.neo4j.uri";
    private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

    private DatabaseAddress() {}

    /** An address may hold a password, and is not repeated. */
    static List<String> judged(Environment environment) {
        String address = environment.getProperty(NAME);
        return !StringUtils.hasText(address) || isOne(address)
                ? List.of()
                : List.of(
                        "%s is no address of a Neo4j server: give it as neo4j://HOST:PORT or bolt://HOST:PORT, with +s after the scheme where the server asks for TLS."
                                .formatted(NAME));
    }

    private static boolean isOne(String address) {
        try {
            URI uri = URI.create(address);
            @Nullable String scheme = uri.getScheme();
            return scheme != null && SCHEMES.contains(scheme) && uri.getHost() != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
