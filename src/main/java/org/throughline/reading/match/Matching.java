package org.throughline.reading.match;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.load.inquiry.Inquiry;
import org.throughline.name.Wording;
import org.throughline.reading.search.Known;
import org.throughline.reading.search.SearchText;
import org.throughline.reading.search.WordQuery;
import reactor.core.publisher.Mono;

/** Asks for all names at once, and ranks what each may mean. */
@Component
class Matching {

    private static final int MOST_CANDIDATES = 20;

    private final Inquiry inquiry;

    Matching(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    Mono<List<Match>> of(List<String> names, List<String> labels, int first, GraphQLContext context) {
        if (first < 1 || first > MOST_CANDIDATES) {
            throw new Fault(
                    Code.BAD_ARGUMENT, "'first' must lie between 1 and %d, not %d.".formatted(MOST_CANDIDATES, first));
        }
        return found(names, labels, context).map(found -> matches(names, found, first));
    }

    /** What the index knows that comes near to each name, by its place in the list. */
    Mono<Map<Long, List<Known>>> found(List<String> names, List<String> labels, GraphQLContext context) {
        return inquiry.rows("match", Map.of("asked", asked(names, labels), "kinds", labels), context)
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.number("at"), Collectors.mapping(Known::from, Collectors.toList()))));
    }

    private static List<Map<String, Object>> asked(List<String> names, List<String> labels) {
        return IntStream.range(0, names.size())
                .mapToObj(at -> asked(at, Wording.of(SearchText.notTooLong("names", names.get(at))), labels))
                .filter(one -> !String.valueOf(one.get("key")).isEmpty())
                .toList();
    }

    private static Map<String, Object> asked(int at, Wording wording, List<String> labels) {
        String query = wording.key().isEmpty() ? "" : WordQuery.damaged(wording, labels);
        return Map.of("at", at, "key", wording.key(), "query", query);
    }

    private static List<Match> matches(List<String> names, Map<Long, List<Known>> found, int first) {
        return IntStream.range(0, names.size())
                .mapToObj(at -> Match.of(
                        names.get(at), Ranking.of(names.get(at), found.getOrDefault((long) at, List.of())), first))
                .toList();
    }
}
