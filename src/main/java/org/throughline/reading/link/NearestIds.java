package org.throughline.reading.link;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.fault.Advice;
import org.throughline.fault.Fault;
import org.throughline.load.inquiry.Inquiry;
import org.throughline.name.Nearest;
import reactor.core.publisher.Mono;

/** Tells of an id that nothing has which ones come near to it: those that begin alike. */
@Component
class NearestIds implements Advice {

    private static final int SHORTEST_BEGINNING = 3;

    private final Inquiry inquiry;

    NearestIds(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    @Override
    public Mono<Fault> of(Throwable thrown, GraphQLContext context) {
        return thrown instanceof UnknownId unknown
                ? near(unknown.id(), unknown.labels(), context).map(unknown::fault)
                : Mono.empty();
    }

    /** Nothing where it cannot be looked up: the fault is told in any case. */
    private Mono<List<String>> near(String id, List<String> labels, GraphQLContext context) {
        return id.length() < SHORTEST_BEGINNING
                ? Mono.just(List.of())
                : inquiry.rows("ids-begun", Map.of("beginnings", beginnings(id), "labels", labels), context)
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
