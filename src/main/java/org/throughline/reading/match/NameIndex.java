package org.throughline.reading.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.name.Commonness;
import org.throughline.name.Synonyms;
import org.throughline.reading.search.Known;
import org.throughline.reading.search.WordQuery;

/**
 * An inverted index of names in memory: they are found by words that they share with another, as these are meant, with
 * a slip of one letter, or where two are written as one. Those come first that share what few have.
 */
final class NameIndex {

    private static final int NEAREST = 40;
    private static final int SHORTEST_SLIPPED = 4;

    private final List<Known> names = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Set<String> slipped = new HashSet<>();

    /**
     * The words by each of what they are with one letter left out: what differs by a slip has one of these in common.
     */
    private final Map<String, List<String>> slips = new HashMap<>();

    void add(Known name) {
        int place = names.size();
        names.add(name);
        List<String> words = meant(name.words());
        Stream.concat(words.stream(), pairs(words)).distinct().forEach(term -> put(term, place));
        words.stream().filter(slipped::add).forEach(this::slip);
    }

    private void put(String term, int place) {
        places.computeIfAbsent(term, _ -> new ArrayList<>(1)).add(place);
    }

    private void slip(String word) {
        shortened(word)
                .forEach(left ->
                        slips.computeIfAbsent(left, _ -> new ArrayList<>(1)).add(word));
    }

    /** Those that share most, in the order in which they came: of the words that tell most, one at least. */
    List<Known> near(List<String> words) {
        List<String> meant = meant(words);
        List<String> telling = WordQuery.telling(meant);
        Map<Integer, Double> shared = new HashMap<>();
        ObjDoubleConsumer<Integer> sharing = (place, rare) -> shared.merge(place, rare, Double::sum);
        telling.forEach(word -> each(like(word), sharing));
        pairs(meant).distinct().forEach(pair -> each(List.of(pair), sharing));
        WordQuery.others(meant, telling)
                .forEach(word -> each(
                        like(word), (place, rare) -> shared.computeIfPresent(place, (_, before) -> before + rare)));
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NEAREST)
                .map(Map.Entry::getKey)
                .sorted()
                .map(names::get)
                .toList();
    }

    /** Tells of the names that have one of some terms, and how few these are. */
    private void each(List<String> terms, ObjDoubleConsumer<Integer> name) {
        List<List<Integer>> found = terms.stream()
                .flatMap(term -> Stream.ofNullable(places.get(term)))
                .toList();
        int all = found.stream().mapToInt(List::size).sum();
        double rare = Math.log(1 + (double) names.size() / Math.max(1, all));
        found.forEach(some -> some.forEach(place -> name.accept(place, rare)));
    }

    /** A word, and those that differ from it by a slip. */
    private List<String> like(String word) {
        return Stream.concat(
                        Stream.of(word), shortened(word).flatMap(left -> slips.getOrDefault(left, List.of()).stream()))
                .distinct()
                .toList();
    }

    private static List<String> meant(List<String> words) {
        return Synonyms.plain(words).stream()
                .filter(word -> !Commonness.isSmall(word))
                .map(Synonyms::meant)
                .toList();
    }

    /** Two words as one, which either side may write so. */
    private static Stream<String> pairs(List<String> words) {
        return IntStream.range(1, words.size()).mapToObj(at -> words.get(at - 1) + words.get(at));
    }

    /**
     * The word, and what it is without one of its letters; of short words and of numbers none is mistaken for others.
     */
    private static Stream<String> shortened(String word) {
        return word.length() < SHORTEST_SLIPPED || word.chars().anyMatch(Character::isDigit)
                ? Stream.of()
                : Stream.concat(
                                Stream.of(word),
                                IntStream.range(0, word.length())
                                        .mapToObj(at -> word.substring(0, at) + word.substring(at + 1)))
                        .distinct();
    }
}
