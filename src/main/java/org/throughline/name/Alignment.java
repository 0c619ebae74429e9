package org.throughline.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

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
        return new Likeness(text.share(), name.share(), together(), isTelling(), differences);
    }

    /**
     * Where the one has all of the other, what is beyond may have been left out; else each has what the other lacks.
     */
    private double together() {
        boolean one = text.hasAll() || name.hasAll();
        double left = one && name.isKnown() ? text.tooMuch() + name.leftOut() : text.left() + name.left();
        double shared = text.shared + name.shared;
        return (text.paired + name.paired) / Math.max(shared + left, Double.MIN_NORMAL);
    }

    /**
     * One telling word may be that of a town: it is to stand with others, or with all that tells of what sort it is but
     * the nation.
     */
    private boolean isTelling() {
        return name.telling > 1
                || ((name.says > 0 || name.isKnown()) && name.hasAllBut(Commonness::isOfForm))
                || (name.telling > 0
                        && name.hasAllBut(word -> Commonness.isOfCapital(word) || Commonness.isOfForm(word)));
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

        private static final int SEVERAL = 4;

        private final List<String> words;
        private final double[] weights;
        private final String[] meant;
        private final boolean[] taken;
        private double whole;
        private double paired;
        private double shared;
        private int telling;
        private int says;
        private int many;

        Side(List<String> words) {
            this.words = words;
            this.taken = new boolean[words.size()];
            this.weights = new double[words.size()];
            this.meant = new String[words.size()];
            for (int at = 0; at < meant.length; at++) {
                meant[at] = Synonyms.meant(words.get(at));
                weights[at] = Commonness.weight(meant[at]);
                whole += weights[at];
            }
        }

        double share() {
            return whole == 0 ? 0 : paired / whole;
        }

        /** Whether what is paired makes it known: a word that tells, or several together. */
        boolean isKnown() {
            return telling > 0 || many >= SEVERAL;
        }

        double left() {
            return whole - shared;
        }

        /** What it costs that the text lacks those that are free. */
        double leftOut() {
            return cost(Commonness::leftOut);
        }

        /** What it costs that the name lacks those that are free. */
        double tooMuch() {
            return cost(word -> Commonness.isOfForm(word) ? Commonness.leftOut(word) : Commonness.weight(word));
        }

        private double cost(ToDoubleFunction<String> ofWord) {
            double cost = 0;
            for (int at = 0; at < meant.length; at++) {
                cost += free(at) ? ofWord.applyAsDouble(meant[at]) : 0;
            }
            return cost;
        }

        boolean hasAll() {
            return hasAllBut(_ -> false);
        }

        /** Whether all of it is paired but small words and such. */
        boolean hasAllBut(Predicate<String> such) {
            for (int at = 0; at < meant.length; at++) {
                if (free(at) && !Commonness.isSmall(meant[at]) && !such.test(meant[at])) {
                    return false;
                }
            }
            return true;
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
            shared += weights[at];
            telling += Commonness.isTelling(meant[at]) ? 1 : 0;
            says += Commonness.says(meant[at]) ? 1 : 0;
            many += Commonness.isSmall(meant[at]) ? 0 : 1;
        }
    }
}
