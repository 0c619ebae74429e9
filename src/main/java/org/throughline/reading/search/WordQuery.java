package org.throughline.reading.search;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.name.Commonness;
import org.throughline.name.Kinship;
import org.throughline.name.Synonyms;
import org.throughline.name.Wording;

/**
 * A question to the full-text index over names and identifiers. It is made of folded words alone, which are letters and
 * digits in lower case, so that nothing a user writes is part of its syntax.
 */
public final class WordQuery {

    private static final double TELLING = 0.75;
    private static final int SHORTEST_FUZZY = 4;

    private static final int LONGEST_FUZZY = 40;
    private static final int SHORTEST_BEGINNING = 3;
    static final int MOST_WORDS = 16;

    private final List<String> telling;
    private final List<String> others;

    private WordQuery(Wording wording) {
        List<String> most = telling(wording.words());
        this.telling = Stream.concat(most.stream(), wording.compounds().stream())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        this.others = others(wording.words(), most);
    }

    /** Those words that tell most, or hardly less, once each. */
    public static List<String> telling(List<String> words) {
        double most = words.stream().mapToDouble(WordQuery::weight).max().orElse(0);
        return words.stream()
                .filter(word -> weight(word) >= TELLING * most)
                .distinct()
                .toList();
    }

    /** Those that are none of some, once each. */
    public static List<String> others(List<String> words, List<String> some) {
        return words.stream()
                .filter(word -> !some.contains(word))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    static double weight(String word) {
        return Commonness.weight(Synonyms.meant(word));
    }

    /** Names with one of the words that tell most, if with a slip of one letter or only its beginning. */
    static String typed(Wording wording, Collection<String> labels) {
        return new WordQuery(wording).text(word -> Stream.of(same(word), mistyped(word), begun(word)), labels);
    }

    /** Names with one of the words that tell most, or another word for it. */
    public static String damaged(Wording wording, Collection<String> labels) {
        return new WordQuery(wording).text(word -> Stream.of(same(word), near(word), synonym(word)), labels);
    }

    /** Names that have all the words, the last of them begun. */
    public static String begun(Wording wording, Collection<String> labels) {
        List<String> words = wording.words();
        Stream<String> whole = words.stream().limit(words.size() - 1L).map(word -> "+words:" + word);
        return Stream.concat(whole, Stream.of("+words:" + words.getLast() + "*", only(labels)))
                .collect(Collectors.joining(" "))
                .strip();
    }

    private String text(Function<String, Stream<String>> ways, Collection<String> labels) {
        String must =
                telling.stream().flatMap(ways).filter(way -> !way.isEmpty()).collect(Collectors.joining(" "));
        return text(Stream.of("+(" + must + ")"), others, labels);
    }

    /** What must be there, what may be, and of which kinds. */
    static String text(Stream<String> must, List<String> may, Collection<String> labels) {
        String others = may.stream().map(word -> "words:" + word).collect(Collectors.joining(" "));
        return Stream.concat(must, Stream.of(others, only(labels)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String only(Collection<String> labels) {
        return labels.isEmpty() ? "" : "+entityKinds:(" + String.join(" ", labels) + ")";
    }

    static String same(String word) {
        return "words:" + word + "^3";
    }

    static String near(String word) {
        return word.chars().noneMatch(Character::isDigit) ? fuzzy(word) : "";
    }

    private static String mistyped(String word) {
        return Kinship.isCode(word) ? "" : fuzzy(word);
    }

    private static String fuzzy(String word) {
        return word.length() >= SHORTEST_FUZZY && word.length() <= LONGEST_FUZZY ? "words:" + word + "~1" : "";
    }

    private static String begun(String word) {
        return word.length() >= SHORTEST_BEGINNING ? "words:" + word + "*" : "";
    }

    static String synonym(String word) {
        String meant = Synonyms.meant(word);
        return meant.equals(word) ? "" : "words:" + meant;
    }
}
