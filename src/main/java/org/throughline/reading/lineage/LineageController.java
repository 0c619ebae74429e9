package org.throughline.reading.lineage;

import graphql.GraphQLContext;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The entry point of lineages. */
@Controller
class LineageController {

    private final LineageReading reading;

    LineageController(LineageReading reading) {
        this.reading = reading;
    }

    @QueryMapping
    Mono<Lineage> lineage(
            @Argument String of,
            @Argument LineageDirection direction,
            @Argument int maxHops,
            @Argument boolean throughSuccession,
            @Argument int first,
            GraphQLContext context) {
        return reading.lineage(new LineageRequest(of, direction, maxHops, throughSuccession, first), context);
    }
}
