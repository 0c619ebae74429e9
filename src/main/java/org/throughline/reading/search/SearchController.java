package org.throughline.reading.search;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.reading.said.Said;
import org.throughline.reading.said.SaidOf;
import reactor.core.publisher.Mono;

/** The entry point of the search. */
@Controller
class SearchController {

    private final Search search;
    private final Said said;

    SearchController(Search search, Said said) {
        this.search = search;
        this.said = said;
    }

    @QueryMapping
    Mono<HitConnection> search(
            @Argument String text,
            @Argument @Nullable List<EntityKind> kinds,
            @Argument @Nullable SearchFilter filter,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingFieldSelectionSet selection,
            GraphQLContext context) {
        List<String> labels = EntityKind.labels(kinds);
        SearchFilter narrowed = filter == null ? SearchFilter.NONE : filter;
        SearchRequest request = new SearchRequest(text, labels, narrowed, first, after);
        SaidOf sought = new SaidOf(text, labels, narrowed.placedIn(), narrowed.mentionedIn());
        return search.page(request, selection.contains("facets"), said.of(sought), context);
    }
}
