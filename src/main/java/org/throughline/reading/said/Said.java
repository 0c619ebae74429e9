package org.throughline.reading.said;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.load.inquiry.FurtherQuestion;
import org.throughline.load.inquiry.Inquiry;
import org.throughline.reading.link.Allowance;
import org.throughline.reading.link.Allowances;
import reactor.core.publisher.Mono;

/** Finds what sources say in some words, and counts it if that is wanted. */
@Component
public class Said {

    /** So many hundredths of the time are for counting: what is found is told also where it could not be counted. */
    private static final int COUNTING = 90;

    private final Inquiry inquiry;
    private final Allowances allowances;
    private final SaidPages pages;

    Said(Inquiry inquiry, Allowances allowances, SaidPages pages) {
        this.inquiry = inquiry;
        this.allowances = allowances;
        this.pages = pages;
    }

    /** What is said so, a page at a time. */
    public FurtherQuestion of(SaidOf what) {
        return environment ->
                page(new SaidRequest(what, environment), environment).toFuture();
    }

    private Mono<SaidConnection> page(SaidRequest request, DataFetchingEnvironment environment) {
        if (request.words().isEmpty()) {
            return Mono.just(SaidConnection.none(request.isOnward(), null));
        }
        GraphQLContext context = environment.getGraphQlContext();
        boolean counted = environment.getSelectionSet().containsAnyOf("totalCount", "facets");
        Allowance time = allowances.begin(context);
        return time.spend(
                Mono.zip(
                        inquiry.rows("said", request.page(), context),
                        counted ? counts(request.counts(), time, context) : Mono.just(SaidCounts.NONE),
                        (rows, counts) -> pages.page(request, rows, counts)),
                reason -> SaidConnection.none(request.isOnward(), reason));
    }

    private Mono<SaidCounts> counts(Map<String, Object> parameters, Allowance time, GraphQLContext context) {
        return time.first(COUNTING)
                .spend(inquiry.rows("said-counts", parameters, context).map(SaidCounts::of), SaidCounts::late);
    }
}
