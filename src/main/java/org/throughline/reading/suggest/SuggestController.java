package org.throughline.reading.suggest;

import graphql.GraphQLContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.reading.search.EntityKind;
import reactor.core.publisher.Mono;

/** The entry point of type-ahead. */
@Controller
class SuggestController {

    private final Suggestions suggestions;

    SuggestController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @QueryMapping
    Mono<List<Suggestion>> suggest(
            @Argument String prefix,
            @Argument @Nullable List<EntityKind> kinds,
            @Argument int first,
            GraphQLContext context) {
        return suggestions.of(prefix, EntityKind.labels(kinds), first, context);
    }
}
