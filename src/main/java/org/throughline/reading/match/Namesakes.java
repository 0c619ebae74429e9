package org.throughline.reading.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.name.Commonness;
import org.throughline.name.Passage;
import org.throughline.name.Wording;
import org.throughline.reading.search.Known;

/**
 * Names of a list that likely mean one before them, judged as if that one were known already. As in the index, those
 * are compared that share words, the ones that share most. Who sends a programme beside its first wave knows both: it
 * is the whole name that must mean the other, and no part of it.
 */
final class Namesakes {

    private static final int COMPARED = 40;
    private static final String OFFICIAL = "OFFICIAL";

    private final List<String> names;
    private final String label;
    private final Map<String, List<Integer>> places = new HashMap<>();

    Namesakes(List<String> names, String label) {
        this.names = names;
        this.label = label;
    }

    /** The places of those before each, by its own. */
    Map<Integer, List<Integer>> all() {
        Map<Integer, List<Integer>> all = new TreeMap<>();
        for (int at = 0; at < names.size(); at++) {
            List<Integer> before = before(at);
            if (!before.isEmpty()) {
                all.put(at, before);
            }
            note(at);
        }
        return all;
    }

    private List<Integer> before(int at) {
        Passage passage = Passage.of(names.get(at));
        return sharing(at).stream()
                .filter(other -> isMeant(passage, known(other)))
                .toList();
    }

    private static boolean isMeant(Passage passage, Known known) {
        Ranking ranking = Ranking.of(passage, List.of(known));
        return ranking.matched().isPresent() && ranking.all().getFirst().at().equals(passage.whole());
    }

    private List<Integer> sharing(int at) {
        Map<Integer, Integer> shared = new HashMap<>();
        words(at)
                .forEach(word ->
                        places.getOrDefault(word, List.of()).forEach(place -> shared.merge(place, 1, Math::addExact)));
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMPARED)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private void note(int at) {
        words(at)
                .forEach(word ->
                        places.computeIfAbsent(word, _ -> new ArrayList<>()).add(at));
    }

    private Iterable<String> words(int at) {
        LinkedHashSet<String> words =
                new LinkedHashSet<>(Wording.of(names.get(at)).words());
        words.removeIf(Commonness::isSmall);
        return words;
    }

    private Known known(int at) {
        String name = names.get(at);
        return new Known(String.valueOf(at), name, OFFICIAL, Wording.of(name).key(), List.of(label));
    }
}
