package org.throughline.reading.match;

import graphql.GraphQLContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.reading.search.EntityKind;
import reactor.core.publisher.Mono;

/** The entry point of matching. */
@Controller
class MatchController {

    private final Matching matching;

    MatchController(Matching matching) {
        this.matching = matching;
    }

    @QueryMapping
    Mono<List<Match>> match(
            @Argument List<String> names,
            @Argument @Nullable List<EntityKind> kinds,
            @Argument int first,
            @Argument double minimumScore,
            GraphQLContext context) {
        return matching.of(names, EntityKind.labels(kinds), first, minimumScore, context);
    }
}
