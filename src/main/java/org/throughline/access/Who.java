package org.throughline.access;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as far as a token tells.
 *
 * @param id tells one from another for good: of a key its id, of an issuer's token the issuer and the subject
 * @param name as people call it; empty where no token came
 * @param role what it may; null where no token came, or the token gives none
 */
public record Who(String id, String name, @Nullable Role role) {

    /** One of whom nothing is known. */
    public static final Who STRANGER = new Who("", "", null);

    /** Whoever asks the operation that this context belongs to. */
    public static Who of(GraphQLContext context) {
        return context.getOrDefault(Who.class, STRANGER);
    }

    boolean isStranger() {
        return id.isEmpty();
    }

    boolean may(Role needed) {
        return role != null && role.includes(needed);
    }
}
