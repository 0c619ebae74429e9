package org.throughline.reading.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.name.Commonness;
import org.throughline.name.Synonyms;
import org.throughline.reading.search.Known;

/**
 * An inverted index of names in memory: they are found by words that they share with another, as these are meant, with
 * a slip of one letter, or where two are written as one. Those come first that share what few have.
 */
final class NameIndex {

    private static final int NEAREST = 40;
    private static final int SHORTEST_SLIPPED = 4;

    /** Of what the word that tells most does, a word of those that tell has so much at least. */
    private static final double TELLING = 0.75;

    private final List<Known> names = new ArrayList<>();
    private final Map<String, Set<Integer>> places = new HashMap<>();
    /**
     * The words by each of what they are with one letter left out: what differs by a slip has one of these in common.
     */
    private final Map<String, Set<String>> slips = new HashMap<>();

    void add(Known name) {
        int place = names.size();
        names.add(name);
        terms(name.words()).forEach(term -> put(term, place));
    }

    private void put(String term, int place) {
        places.computeIfAbsent(term, this::slipped).add(place);
    }

    private Set<Integer> slipped(String term) {
        shortened(term)
                .forEach(left ->
                        slips.computeIfAbsent(left, _ -> new HashSet<>()).add(term));
        return new HashSet<>();
    }

    /** Those that share most, in the order in which they came: of the words that tell most, one at least. */
    List<Known> near(List<String> words) {
        double least =
                TELLING * plain(words).mapToDouble(NameIndex::weight).max().orElse(0);
        Map<Integer, Double> shared = new HashMap<>();
        Set<Integer> told = new HashSet<>();
        terms(words).forEach(term -> {
            Set<Integer> found = found(term);
            double rare = Math.log(1 + (double) names.size() / Math.max(1, found.size()));
            found.forEach(place -> shared.merge(place, rare, Double::sum));
            if (weight(term) >= least) {
                told.addAll(found);
            }
        });
        shared.keySet().retainAll(told);
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NEAREST)
                .map(Map.Entry::getKey)
                .sorted()
                .map(names::get)
                .toList();
    }

    private static double weight(String word) {
        return Commonness.weight(Synonyms.meant(word));
    }

    private Set<Integer> found(String term) {
        Set<Integer> found = new HashSet<>(places.getOrDefault(term, Set.of()));
        shortened(term)
                .flatMap(left -> slips.getOrDefault(left, Set.of()).stream())
                .distinct()
                .forEach(near -> found.addAll(places.getOrDefault(near, Set.of())));
        return found;
    }

    private static Stream<String> plain(List<String> words) {
        return Synonyms.plain(words).stream().filter(word -> !Commonness.isSmall(word));
    }

    private static Set<String> terms(List<String> words) {
        List<String> plain = plain(words).toList();
        Set<String> terms = new LinkedHashSet<>();
        plain.forEach(word -> terms.add(Synonyms.meant(word)));
        IntStream.range(1, plain.size()).forEach(at -> terms.add(plain.get(at - 1) + plain.get(at)));
        return terms;
    }

    /**
     * The word, and what it is without one of its letters; of short words and of numbers none is mistaken for others.
     */
    private static Stream<String> shortened(String term) {
        return term.length() < SHORTEST_SLIPPED || term.chars().anyMatch(Character::isDigit)
                ? Stream.of()
                : Stream.concat(
                        Stream.of(term),
                        IntStream.range(0, term.length())
                                .mapToObj(at -> term.substring(0, at) + term.substring(at + 1)));
    }
}
