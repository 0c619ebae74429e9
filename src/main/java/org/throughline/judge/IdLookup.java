package org.throughline.judge;

import graphql.GraphQLContext;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Finds the ids that are meant by what people write in their place. */
public interface IdLookup {

    /** The meant id for each of these of which one is known. */
    Mono<Map<String, String>> meant(Set<String> written, GraphQLContext context);
}
