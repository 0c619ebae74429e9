package org.throughline.reading.timeline;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The entry point of timelines. */
@Controller
class TimelineController {

    private final TimelineReading reading;

    TimelineController(TimelineReading reading) {
        this.reading = reading;
    }

    @QueryMapping
    Mono<TimelineConnection> timeline(
            @Argument List<String> of,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate until,
            @Argument @Nullable List<String> kinds,
            @Argument boolean throughSuccession,
            @Argument boolean throughParts,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingFieldSelectionSet selection,
            GraphQLContext context) {
        return reading.timeline(
                new TimelineRequest(
                        of,
                        from,
                        until,
                        kinds,
                        throughSuccession,
                        throughParts,
                        first,
                        after,
                        selection.contains("undated")),
                context);
    }
}
