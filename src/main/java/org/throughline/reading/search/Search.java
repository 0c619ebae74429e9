package org.throughline.reading.search;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.load.Inquiry;
import reactor.core.publisher.Mono;

/** Finds names by their words in the index, ranks what is nearest, and counts what the hits share if that is wanted. */
@Component
class Search {

    private final Inquiry inquiry;

    Search(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    Mono<HitConnection> page(Asked asked, boolean faceted, GraphQLContext context) {
        return inquiry.rows("search", asked.parameters(), context)
                .map(rows -> Hits.of(asked.wording(), rows))
                .flatMap(hits -> checked(hits, asked, context))
                .flatMap(hits -> facets(hits, faceted, context)
                        .map(facets -> HitConnection.of(asked, hits, facets.orElse(null))));
    }

    /** An id that nothing has is told from one under which nothing was found. */
    private Mono<Hits> checked(Hits hits, Asked asked, GraphQLContext context) {
        return hits.ranked().isEmpty() && asked.isFiltered()
                ? inquiry.rows("search-unknown", asked.filter().parameters(), context)
                        .map(unknown -> allKnown(unknown, hits))
                : Mono.just(hits);
    }

    private static Hits allKnown(List<List<Object>> unknown, Hits hits) {
        if (unknown.isEmpty()) {
            return hits;
        }
        throw new Fault(
                Code.BAD_ARGUMENT,
                "No %s has the id '%s': look it up first."
                        .formatted(
                                unknown.getFirst().getFirst(),
                                unknown.getFirst().getLast()));
    }

    private Mono<Optional<Facets>> facets(Hits hits, boolean faceted, GraphQLContext context) {
        if (!faceted) {
            return Mono.just(Optional.empty());
        }
        return hits.ranked().isEmpty()
                ? Mono.just(Optional.of(Facets.EMPTY))
                : inquiry.rows("search-facets", Map.of("ids", hits.entities()), context)
                        .map(rows -> Optional.of(Facets.of(hits, rows)));
    }
}
