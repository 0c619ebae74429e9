package org.throughline.reading.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.name.Synonyms;
import org.throughline.name.Wording;

/**
 * A question to the full-text index for the names that may have a likeness of at least so much with one: they have so
 * many of the words that tell most that what is missing may be missed. Of names that share one usual word of many, as
 * each surgery does with any other, the index so need not weigh each, which for a register of a hundred thousand took
 * most of the time of an import.
 */
public final class AlikeQuery {

    private static final double ROUNDING = 1e-9;
    private static final int SHORTEST_HALF = 3;
    private static final int LONGEST_PARTED = 20;
    /** Of more words so many may be missing that a word which is written in two is found by the others. */
    private static final int MOST_PARTED = 4;

    private final List<String> words;
    /** Those that tell most, unless a name may have another word in their place that looks unlike. */
    private final List<String> telling;

    private final int missing;

    private AlikeQuery(Wording wording, double least) {
        this.words = wording.words();
        List<String> plain = Synonyms.plain(words);
        List<String> own = words.stream()
                .filter(word -> plain.contains(word) && !Synonyms.isLoose(word))
                .toList();
        this.telling =
                WordQuery.telling(own).stream().limit(WordQuery.MOST_WORDS).toList();
        this.missing = missing(least);
    }

    public static String of(Wording wording, Collection<String> labels, double least) {
        AlikeQuery query = new AlikeQuery(wording, least);
        return query.missing < query.telling.size()
                ? WordQuery.text(query.enough(), WordQuery.others(query.words, query.telling), labels)
                : WordQuery.damaged(wording, labels);
    }

    /**
     * How many of the words that tell most may be missing. Two sides have about as much in common, and what either has
     * beside is for this likeness at most a share of that.
     */
    private int missing(double least) {
        double share = 2 * (1 - least) / least;
        double whole = words.stream().mapToDouble(WordQuery::weight).sum();
        double lightest = telling.stream().mapToDouble(WordQuery::weight).min().orElse(1);
        return (int) (whole * share / (1 + share) / lightest + ROUNDING);
    }

    /** Where no more than some are missing, one at least is there of any that are one more. */
    private Stream<String> enough() {
        int together = missing + 1;
        int places = together == telling.size() ? 1 : telling.size();
        return IntStream.range(0, places)
                .mapToObj(from -> IntStream.range(from, from + together)
                        .mapToObj(at -> telling.get(at % telling.size()))
                        .flatMap(this::ways)
                        .filter(way -> !way.isEmpty())
                        .collect(Collectors.joining(" ", "+(", ")")));
    }

    private Stream<String> ways(String word) {
        return Stream.of(
                        Stream.of(WordQuery.same(word), WordQuery.near(word), WordQuery.synonym(word)),
                        joined(word),
                        parted(word))
                .flatMap(ways -> ways);
    }

    /** Written as one with the word before or behind it. */
    private Stream<String> joined(String word) {
        return IntStream.range(1, words.size())
                .filter(at -> words.get(at - 1).equals(word) || words.get(at).equals(word))
                .mapToObj(at -> "words:" + words.get(at - 1) + words.get(at));
    }

    /** Written in two. */
    private Stream<String> parted(String word) {
        return telling.size() > MOST_PARTED || word.length() > LONGEST_PARTED
                ? Stream.empty()
                : IntStream.rangeClosed(SHORTEST_HALF, word.length() - SHORTEST_HALF)
                        .mapToObj(at -> "(+words:%s +words:%s)".formatted(word.substring(0, at), word.substring(at)));
    }
}
