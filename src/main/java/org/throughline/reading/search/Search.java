package org.throughline.reading.search;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.graph.Finding;
import org.throughline.load.inquiry.FurtherQuestion;
import org.throughline.load.inquiry.Inquiry;
import org.throughline.reading.link.Allowance;
import org.throughline.reading.link.Allowances;
import org.throughline.reading.link.Arguments;
import reactor.core.publisher.Mono;

/**
 * Finds names by their words in the index, ranks what is nearest, and counts what the hits share if that is wanted.
 * Where most of the time has gone before there is an answer, the rest is for the nearest names alone.
 */
@Component
class Search {

    private static final int LOOKING = 75;

    private final Inquiry inquiry;
    private final Allowances allowances;

    Search(Inquiry inquiry, Allowances allowances) {
        this.inquiry = inquiry;
        this.allowances = allowances;
    }

    Mono<HitConnection> page(SearchRequest request, boolean faceted, FurtherQuestion said, GraphQLContext context) {
        Allowance time = allowances.begin(context);
        Mono<Hits> nearest = found(request, request.hasty(), context).map(Hits::cutShort);
        return time.first(LOOKING)
                .spend(found(request, request.parameters(), context))
                .switchIfEmpty(Mono.defer(() -> time.spend(nearest, Hits::none)))
                .flatMap(hits -> faceted
                        ? time.spend(
                                facets(hits, context).map(facets -> HitConnection.of(request, hits, facets, said)),
                                reason -> HitConnection.of(request, hits.cutShort(reason), Facets.EMPTY, said))
                        : Mono.just(HitConnection.of(request, hits, null, said)));
    }

    private Mono<Hits> found(SearchRequest request, Map<String, Object> parameters, GraphQLContext context) {
        return inquiry.rows("search", parameters, context)
                .map(rows -> Hits.of(request.wording(), rows))
                .flatMap(hits -> checked(hits, request, context));
    }

    /** An id that nothing has is told from one under which nothing was found. */
    private Mono<Hits> checked(Hits hits, SearchRequest request, GraphQLContext context) {
        return hits.ranked().isEmpty() && request.isFiltered()
                ? inquiry.rows("search-unknown", request.filter().parameters(), context)
                        .map(unknown -> allKnown(unknown, hits))
                : Mono.just(hits);
    }

    private static Hits allKnown(List<Finding> unknown, Hits hits) {
        if (unknown.isEmpty()) {
            return hits;
        }
        Finding first = unknown.getFirst();
        throw Arguments.unknown(first.text("argument"), first.text("id"), List.of(first.text("label")));
    }

    private Mono<Facets> facets(Hits hits, GraphQLContext context) {
        return hits.ranked().isEmpty()
                ? Mono.just(Facets.EMPTY)
                : inquiry.rows("search-facets", Map.of("ids", hits.entities()), context)
                        .map(rows -> Facets.of(hits, rows));
    }
}
