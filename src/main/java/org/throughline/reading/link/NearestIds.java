package org.throughline.reading.link;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.stereotype.Component;
import org.throughline.fault.Fault;
import org.throughline.fault.Whereabouts;
import org.throughline.load.inquiry.Inquiry;
import org.throughline.name.Nearest;
import reactor.core.publisher.Mono;

/** Tells of an id that nothing has which ones come near to it: those that begin alike. */
@Component
@Order(NearestIds.ORDER)
class NearestIds implements DataFetcherExceptionResolver {

    static final int ORDER = -1;

    private static final int SHORTEST_BEGINNING = 3;

    private final Inquiry inquiry;

    NearestIds(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable thrown, DataFetchingEnvironment environment) {
        return Fault.behind(thrown) instanceof UnknownId unknown
                ? near(unknown.id(), environment)
                        .map(near -> List.of(unknown.fault(near)
                                .at(Whereabouts.of(environment))
                                .error()))
                : Mono.empty();
    }

    private Mono<List<String>> near(String id, DataFetchingEnvironment environment) {
        return id.length() < SHORTEST_BEGINNING
                ? Mono.just(List.of())
                : inquiry.rows("ids-begun", Map.of("beginnings", beginnings(id)), environment.getGraphQlContext())
                        .map(rows -> Nearest.of(
                                id, rows.stream().map(row -> row.text("id")).toList()))
                        .onErrorReturn(List.of());
    }

    /** Two thirds of it, as it stands and as ids are written: codes in capitals, all others in small letters. */
    private static List<String> beginnings(String id) {
        String begun = id.substring(0, Math.max(SHORTEST_BEGINNING, id.length() * 2 / 3));
        return Stream.of(begun, begun.toLowerCase(Locale.ROOT), begun.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
