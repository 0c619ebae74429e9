package org.throughline.limit;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;

/** What an operation was found to cost, kept for whoever tells of it. */
public record Price(long cost) {

    void keep(GraphQLContext context) {
        context.put(Price.class, this);
    }

    /** Null where the operation was never weighed, for it could not be read. */
    public static @Nullable Price of(GraphQLContext context) {
        return context.get(Price.class);
    }
}
