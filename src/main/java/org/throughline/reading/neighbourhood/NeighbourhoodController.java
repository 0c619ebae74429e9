package org.throughline.reading.neighbourhood;

import graphql.GraphQLContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.reading.link.Ways;
import org.throughline.reading.search.EntityKind;
import reactor.core.publisher.Mono;

/** The entry point of neighbourhoods. */
@Controller
class NeighbourhoodController {

    private final NeighbourhoodReading reading;
    private final Ways ways;

    NeighbourhoodController(NeighbourhoodReading reading, Ways ways) {
        this.reading = reading;
        this.ways = ways;
    }

    @QueryMapping
    Mono<Neighbourhood> neighbourhood(
            @Argument List<String> of,
            @Argument int maxHops,
            @Argument @Nullable List<String> via,
            @Argument @Nullable List<EntityKind> kinds,
            @Argument int first,
            GraphQLContext context) {
        return reading.around(of, maxHops, ways.of(via), EntityKind.labels(kinds), first, context);
    }
}
