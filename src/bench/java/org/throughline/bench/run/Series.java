package org.throughline.bench.run;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/** One measure of one way, round by round; empty where the way has no answer. */
record Series(List<Double> rounds) {

    private static final int ROUNDS_OF_A_CLAIM = 5;

    /** The geometric mean of several, round by round. */
    static Series geometricMean(List<Series> several) {
        if (several.isEmpty()) {
            return new Series(List.of());
        }
        int rounds = several.getFirst().rounds.size();
        return new Series(IntStream.range(0, rounds)
                .mapToObj(round -> several.stream()
                        .mapToDouble(series -> Math.log(series.rounds.get(round)))
                        .average()
                        .orElseThrow())
                .map(Math::exp)
                .toList());
    }

    boolean isEmpty() {
        return rounds.isEmpty();
    }

    Spread spread() {
        return Spread.of(rounds);
    }

    /** Both made into one, round by round; empty where one of them is. */
    Series with(Series other, DoubleBinaryOperator operator) {
        return new Series(IntStream.range(0, Math.min(rounds.size(), other.rounds.size()))
                .mapToObj(round -> operator.applyAsDouble(rounds.get(round), other.rounds.get(round)))
                .toList());
    }

    /** Of the medians; proven where the rounds are enough for a claim and those of the two do not overlap. */
    Ratio over(Series other) {
        Spread one = spread();
        Spread two = other.spread();
        boolean enough = Math.min(rounds.size(), other.rounds.size()) >= ROUNDS_OF_A_CLAIM;
        return new Ratio(one.median() / two.median(), enough && one.isApartFrom(two));
    }
}
