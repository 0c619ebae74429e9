package org.throughline.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Pairs the words of a text with those of a name: the same ones first, then those written apart, then the nearest. */
final class Alignment {

    private final Side text;
    private final Side name;
    private final Kinship kinship;
    private final Set<Difference> differences = EnumSet.noneOf(Difference.class);

    Alignment(List<String> text, List<String> name, Kinship kinship) {
        this.text = new Side(text);
        this.name = new Side(name);
        this.kinship = kinship;
    }

    Likeness likeness() {
        same();
        apart(text, name);
        apart(name, text);
        near();
        return new Likeness(
                text.share(),
                name.share(),
                (text.paired + name.paired) / Math.max(text.whole + name.whole, Double.MIN_NORMAL),
                differences);
    }

    private void same() {
        for (int at = 0; at < text.words.size(); at++) {
            int other = name.find(text.words.get(at));
            if (other >= 0) {
                text.pair(at, 1);
                name.pair(other, 1);
            }
        }
    }

    private void apart(Side two, Side one) {
        for (int at = 0; at + 1 < two.words.size(); at++) {
            if (two.free(at) && two.free(at + 1)) {
                int other = one.find(two.words.get(at) + two.words.get(at + 1));
                if (other >= 0) {
                    two.pair(at, 1);
                    two.pair(at + 1, 1);
                    one.pair(other, 1);
                    differences.add(Difference.PART);
                }
            }
        }
    }

    private void near() {
        List<Candidate> candidates = new ArrayList<>();
        for (int at = 0; at < text.words.size(); at++) {
            for (int other = 0; other < name.words.size(); other++) {
                if (text.free(at) && name.free(other)) {
                    Kinship.Tie tie = kinship.of(text.words.get(at), name.words.get(other));
                    if (tie != null) {
                        candidates.add(new Candidate(at, other, tie));
                    }
                }
            }
        }
        candidates.sort(
                (one, next) -> Double.compare(next.tie().strength(), one.tie().strength()));
        candidates.forEach(this::pair);
    }

    private void pair(Candidate pair) {
        if (text.free(pair.text()) && name.free(pair.name())) {
            double strength = pair.tie().strength();
            text.weigh(pair.text(), name.weights[pair.name()]);
            text.pair(pair.text(), strength);
            name.pair(pair.name(), strength);
            differences.add(pair.tie().difference());
        }
    }

    private record Candidate(int text, int name, Kinship.Tie tie) {}

    /** The words of one of the two, what each tells, and how much of them is paired. */
    private static final class Side {

        private final List<String> words;
        private final double[] weights;
        private final boolean[] taken;
        private double whole;
        private double paired;

        Side(List<String> words) {
            this.words = words;
            this.taken = new boolean[words.size()];
            this.weights = words.stream()
                    .mapToDouble(word -> Commonness.weight(Synonyms.meant(word)))
                    .toArray();
            for (double weight : weights) {
                whole += weight;
            }
        }

        double share() {
            return whole == 0 ? 0 : paired / whole;
        }

        boolean free(int at) {
            return !taken[at];
        }

        int find(String word) {
            for (int at = 0; at < words.size(); at++) {
                if (free(at) && words.get(at).equals(word)) {
                    return at;
                }
            }
            return -1;
        }

        /** A damaged word tells as much as the word that it was. */
        void weigh(int at, double weight) {
            whole += weight - weights[at];
            weights[at] = weight;
        }

        void pair(int at, double strength) {
            taken[at] = true;
            paired += weights[at] * strength;
        }
    }
}
