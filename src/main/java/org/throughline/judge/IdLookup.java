package org.throughline.judge;

import graphql.GraphQLContext;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Finds the ids that are meant by what people write in their place, and by those of merged entities. */
public interface IdLookup {

    /** Whether any of these may mean another than itself. */
    boolean isNeeded(AskedIds asked);

    /** The meant id for each of these of which another is known. */
    Mono<Map<String, String>> meant(AskedIds asked, GraphQLContext context);
}
