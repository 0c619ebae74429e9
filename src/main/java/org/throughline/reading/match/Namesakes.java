package org.throughline.reading.match;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.throughline.name.Passage;
import org.throughline.name.Wording;
import org.throughline.reading.search.Known;

/**
 * Names of a list that likely mean one before them, judged as if that one were known already. Who sends a programme
 * beside its first wave knows both: it is the whole name that must mean the other, and no part of it.
 */
final class Namesakes {

    private static final String OFFICIAL = "OFFICIAL";

    private final List<String> names;
    private final String label;
    private final NameIndex before = new NameIndex();

    Namesakes(List<String> names, String label) {
        this.names = names;
        this.label = label;
    }

    /** How likely each of those before it is meant, by their places; by its own. */
    Map<Integer, Map<Integer, Double>> all() {
        Map<Integer, Map<Integer, Double>> all = new TreeMap<>();
        for (int at = 0; at < names.size(); at++) {
            Known known = known(at);
            Map<Integer, Double> meant = meant(Passage.of(names.get(at)), known.words());
            if (!meant.isEmpty()) {
                all.put(at, meant);
            }
            before.add(known);
        }
        return all;
    }

    private Map<Integer, Double> meant(Passage passage, List<String> words) {
        Map<Integer, Double> meant = new TreeMap<>();
        before.near(words)
                .forEach(other ->
                        likely(passage, other).ifPresent(score -> meant.put(Integer.valueOf(other.entity()), score)));
        return meant;
    }

    private static OptionalDouble likely(Passage passage, Known known) {
        Ranking ranking = Ranking.of(passage, List.of(known));
        return ranking.matched().isPresent() && ranking.all().getFirst().at().equals(passage.whole())
                ? OptionalDouble.of(ranking.all().getFirst().score())
                : OptionalDouble.empty();
    }

    private Known known(int at) {
        String name = names.get(at);
        return new Known(String.valueOf(at), name, OFFICIAL, Wording.of(name).key(), List.of(label));
    }
}
