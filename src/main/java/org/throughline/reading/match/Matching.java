package org.throughline.reading.match;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.load.inquiry.Inquiry;
import org.throughline.name.Passage;
import org.throughline.name.Wording;
import org.throughline.reading.search.AlikeQuery;
import org.throughline.reading.search.Known;
import org.throughline.reading.search.SearchText;
import org.throughline.reading.search.WordQuery;
import reactor.core.publisher.Mono;

/** Asks for all names at once, and ranks what each may mean. */
@Component
class Matching {

    private static final int MOST_CANDIDATES = 20;
    private static final int NEAREST = 40;
    private static final int NEAREST_OF_PART = 15;
    private static final int MOST_PARTS = 8;

    private final Inquiry inquiry;

    Matching(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    Mono<List<Match>> of(
            List<String> names, List<String> labels, int first, double minimumScore, GraphQLContext context) {
        if (first < 1 || first > MOST_CANDIDATES) {
            throw new Fault(
                    Code.BAD_ARGUMENT, "'first' must lie between 1 and %d, not %d.".formatted(MOST_CANDIDATES, first));
        }
        if (!(minimumScore >= 0 && minimumScore <= 1)) {
            throw new Fault(
                    Code.BAD_ARGUMENT, "'minimumScore' must lie between 0 and 1, not %s.".formatted(minimumScore));
        }
        List<Passage> passages = passages(names);
        return found(names, passages, labels, context)
                .map(found -> matches(names, passages, found, first, minimumScore));
    }

    private static List<Passage> passages(List<String> names) {
        return names.stream()
                .map(name -> Passage.of(SearchText.notTooLong("names", name)))
                .toList();
    }

    /** What the index knows that comes near to each name or a part of it, by its place in the list. */
    Mono<Map<Long, List<Known>>> found(
            List<String> names, List<Passage> passages, List<String> labels, GraphQLContext context) {
        return known(names, passages, labels, context, (name, passage) -> anywhere(name, passage, labels));
    }

    /** What the index knows that each name as a whole may mean, at least so likely, by its place in the list. */
    Mono<Map<Long, List<Known>>> wholly(List<String> names, List<String> labels, double least, GraphQLContext context) {
        return known(names, passages(names), labels, context, (name, passage) -> wholly(name, passage, labels, least));
    }

    private Mono<Map<Long, List<Known>>> known(
            List<String> names,
            List<Passage> passages,
            List<String> labels,
            GraphQLContext context,
            BiFunction<String, Passage, Wanted> wanted) {
        List<Map<String, Object>> asked = IntStream.range(0, names.size())
                .filter(at -> !passages.get(at).words().isEmpty())
                .mapToObj(at -> asked(at, names.get(at), passages.get(at), wanted))
                .toList();
        return inquiry.rows("match", Map.of("asked", asked, "kinds", labels), context)
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.number("at"), Collectors.mapping(Known::from, Collectors.toList()))));
    }

    private static Map<String, Object> asked(
            int at, String name, Passage passage, BiFunction<String, Passage, Wanted> wanted) {
        Wanted ways = wanted.apply(name, passage);
        return Map.of(
                "at",
                at,
                "key",
                passage.key(passage.whole()),
                "ids",
                SearchText.ids(name),
                "keys",
                ways.keys(),
                "queries",
                ways.queries(),
                "nearest",
                passage.isWhole() ? NEAREST : NEAREST_OF_PART);
    }

    /** What is looked up in the index of names, and what is asked of that of their words. */
    private record Wanted(List<String> keys, List<String> queries) {}

    private static Wanted wholly(String name, Passage passage, List<String> labels, double least) {
        List<String> keys = passage.places().entrySet().stream()
                .filter(place -> place.getValue().equals(passage.whole()))
                .map(Map.Entry::getKey)
                .toList();
        return new Wanted(
                keys, passage.mayBeWhole() ? List.of(AlikeQuery.of(Wording.asked(name), labels, least)) : List.of());
    }

    /**
     * The whole is looked for by its words if it may be one name, and each of several parts that is more than a word.
     */
    private static Wanted anywhere(String name, Passage passage, List<String> labels) {
        Stream<Wording> whole = passage.mayBeWhole() ? Stream.of(Wording.asked(name)) : Stream.empty();
        Stream<Wording> parts = passage.isWhole()
                ? Stream.empty()
                : passage.parts().stream()
                        .filter(part -> part.size() > 1)
                        .limit(MOST_PARTS)
                        .map(part -> Wording.asked(passage.key(part)));
        return new Wanted(
                List.copyOf(passage.places().keySet()),
                Stream.concat(whole, parts)
                        .map(words -> WordQuery.damaged(words, labels))
                        .toList());
    }

    private static List<Match> matches(
            List<String> names, List<Passage> passages, Map<Long, List<Known>> found, int first, double minimumScore) {
        return IntStream.range(0, names.size())
                .mapToObj(at -> Match.of(
                        names.get(at),
                        Ranking.of(passages.get(at), found.getOrDefault((long) at, List.of())),
                        minimumScore,
                        first))
                .toList();
    }
}
