package org.throughline.reading.path;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.reading.link.Ways;
import reactor.core.publisher.Mono;

/** The entry points of connections between nodes. */
@Controller
class PathController {

    private final PathReading paths;
    private final CommonReading common;
    private final Ways ways;

    PathController(PathReading paths, CommonReading common, Ways ways) {
        this.paths = paths;
        this.common = common;
        this.ways = ways;
    }

    @QueryMapping
    Mono<PathConnection> paths(
            @Argument String from,
            @Argument String to,
            @Argument @Nullable List<String> via,
            @Argument @Nullable List<String> avoid,
            @Argument int maxHops,
            @Argument @Nullable LocalDate validAt,
            @Argument String certainty,
            @Argument boolean throughSuccession,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingFieldSelectionSet selection,
            GraphQLContext context) {
        return paths.paths(
                new PathRequest(
                        from,
                        to,
                        ways.of(via),
                        avoid,
                        maxHops,
                        validAt,
                        "POSSIBLE".equals(certainty),
                        throughSuccession,
                        first,
                        after,
                        selection.contains("absence")),
                context);
    }

    @QueryMapping
    Mono<ConnectionsBetween> connectionsBetween(
            @Argument List<String> of,
            @Argument @Nullable List<String> via,
            @Argument int first,
            GraphQLContext context) {
        return common.between(of, ways.of(via), first, context);
    }
}
