package org.throughline.reading.match;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
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

    /** What the index knows that comes near to each name, by its place in the list. */
    Mono<Map<Long, List<Known>>> found(List<String> names, List<String> labels, GraphQLContext context) {
        return found(names, passages(names), labels, context);
    }

    /**
     * What the index knows that each name as a whole may mean with this score or a higher one, by its place in the
     * list.
     */
    Mono<Map<Long, List<Known>>> wholly(List<String> names, List<String> labels, double least, GraphQLContext context) {
        List<Passage> passages = passages(names);
        List<Map<String, Object>> asked = IntStream.range(0, names.size())
                .filter(at -> !passages.get(at).words().isEmpty())
                .mapToObj(at -> wholly(at, names.get(at), passages.get(at), labels, least))
                .toList();
        return known(asked, labels, context);
    }

    private Mono<Map<Long, List<Known>>> found(
            List<String> names, List<Passage> passages, List<String> labels, GraphQLContext context) {
        return known(asked(names, passages, labels), labels, context);
    }

    private Mono<Map<Long, List<Known>>> known(
            List<Map<String, Object>> asked, List<String> labels, GraphQLContext context) {
        return inquiry.rows("match", Map.of("asked", asked, "kinds", labels), context)
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.number("at"), Collectors.mapping(Known::from, Collectors.toList()))));
    }

    private static Map<String, Object> wholly(int at, String text, Passage passage, List<String> labels, double least) {
        List<String> keys = passage.places().entrySet().stream()
                .filter(place -> place.getValue().equals(passage.whole()))
                .map(Map.Entry::getKey)
                .toList();
        List<String> queries =
                passage.mayBeWhole() ? List.of(AlikeQuery.of(Wording.asked(text), labels, least)) : List.of();
        return asked(at, text, passage, keys, queries);
    }

    private static List<Map<String, Object>> asked(List<String> names, List<Passage> passages, List<String> labels) {
        return IntStream.range(0, names.size())
                .filter(at -> !passages.get(at).words().isEmpty())
                .mapToObj(at -> asked(at, names.get(at), passages.get(at), labels))
                .toList();
    }

    private static Map<String, Object> asked(int at, String text, Passage passage, List<String> labels) {
        return asked(at, text, passage, List.copyOf(passage.places().keySet()), queries(text, passage, labels));
    }

    private static Map<String, Object> asked(
            int at, String text, Passage passage, List<String> keys, List<String> queries) {
        return Map.of(
                "at",
                at,
                "key",
                passage.key(passage.whole()),
                "ids",
                SearchText.ids(text),
                "keys",
                keys,
                "queries",
                queries,
                "nearest",
                passage.isWhole() ? NEAREST : NEAREST_OF_PART);
    }

    /**
     * The whole is looked for by its words if it may be one name, and each of several parts that is more than a word.
     */
    private static List<String> queries(String text, Passage passage, List<String> labels) {
        Stream<Wording> whole = passage.mayBeWhole() ? Stream.of(Wording.asked(text)) : Stream.empty();
        Stream<Wording> parts = passage.isWhole()
                ? Stream.empty()
                : passage.parts().stream()
                        .filter(part -> part.size() > 1)
                        .limit(MOST_PARTS)
                        .map(part -> Wording.asked(passage.key(part)));
        return Stream.concat(whole, parts)
                .map(words -> WordQuery.damaged(words, labels))
                .toList();
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
