package org.throughline.table;

import graphql.GraphQLContext;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which page of its outermost list an answer has, whatever page the document asks for: so a table is written page after
 * page until the list ends.
 *
 * @param after the cursor behind which it begins; null at the start
 * @param size how many items
 */
public record Onward(@Nullable String after, int size) {

    /** What asks for this page, in the context of a request. */
    public Map<?, Object> wanted() {
        return Map.of(Onward.class, this);
    }

    static Optional<Onward> of(GraphQLContext context) {
        return context.getOrEmpty(Onward.class);
    }
}
