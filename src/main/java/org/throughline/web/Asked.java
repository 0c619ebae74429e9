package org.throughline.web;

import java.security.MessageDigest;
import java.util.function.Supplier;
import org.springframework.graphql.GraphQlRequest;

/**
 * A request as it came. What has been answered before is known again by its bytes alone, so they are read as GraphQL
 * when an answer must be made.
 */
final class Asked {

    private final byte[] bytes;
    private final boolean mayChange;
    private final Supplier<GraphQlRequest> reading;

    /**
     * One that is not read yet.
     *
     * @param bytes all that says what is asked
     * @param mayChange whether its method allows it to change something
     */
    Asked(byte[] bytes, boolean mayChange, Supplier<GraphQlRequest> reading) {
        this.bytes = bytes;
        this.mayChange = mayChange;
        this.reading = reading;
    }

    boolean mayChange() {
        return mayChange;
    }

    void addTo(MessageDigest digest) {
        digest.update(bytes);
    }

    GraphQlRequest request() {
        return reading.get();
    }
}
