package org.throughline.bench.graph;

import org.throughline.money.Qualifier;
import org.throughline.money.Range;

/** A number as a source hedges it. */
record Stated(String qualifier, Range range) {

    private static final Choice QUALIFIERS =
            Choice.of("EXACT 50", "ABOUT 15", "UP_TO 20", "APPROACHING 5", "AT_LEAST 10");
    private static final int PENCE = 100;

    static Stated number(int leastDigits, int mostDigits, Draw draw) {
        return of(drawn(leastDigits, mostDigits, draw), draw);
    }

    /** Whole pounds, in pence as they are stored. */
    static Stated pounds(int leastDigits, int mostDigits, Draw draw) {
        return of(PENCE * drawn(leastDigits, mostDigits, draw), draw);
    }

    /** Sums and counts differ by powers of ten, as in life. */
    private static long drawn(int leastDigits, int mostDigits, Draw draw) {
        long unit = 1;
        for (int digits = leastDigits + draw.below(mostDigits - leastDigits + 1); digits > 1; digits--) {
            unit *= 10;
        }
        return draw.chance(0.7) ? unit * (1 + draw.below(9)) : unit + (long) (draw.share() * 9 * unit);
    }

    private static Stated of(long number, Draw draw) {
        String qualifier = QUALIFIERS.from(draw);
        return new Stated(qualifier, Qualifier.valueOf(qualifier).of(number));
    }
}
