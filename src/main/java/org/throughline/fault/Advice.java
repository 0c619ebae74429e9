package org.throughline.fault;

import graphql.GraphQLContext;
import reactor.core.publisher.Mono;

/** Knows more of a failure than it tells itself, and may ask for it. */
public interface Advice {

    /** The failure in words for the caller; empty for one of which this knows nothing. */
    Mono<Fault> of(Throwable thrown, GraphQLContext context);
}
