package org.throughline.bench.graph;

import java.util.Arrays;

/** Ranks drawn by Zipf's law, its exponent such that the first rank has the share promised for the largest hub. */
final class Zipf {

    private static final double STEEPEST = 3;
    private static final int HALVINGS = 40;

    private final double[] upTo;

    private Zipf(double[] upTo) {
        this.upTo = upTo;
    }

    /** A share below the even one means that all ranks are drawn alike. */
    static Zipf of(int ranks, double firstShare) {
        double gentle = 0;
        double steep = STEEPEST;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double exponent = (gentle + steep) / 2;
            if (1 / weight(ranks, exponent) < firstShare) {
                gentle = exponent;
            } else {
                steep = exponent;
            }
        }
        return new Zipf(shares(ranks, gentle));
    }

    int rank(Draw draw) {
        int found = Arrays.binarySearch(upTo, draw.share());
        return Math.min(found < 0 ? -found - 1 : found + 1, upTo.length - 1);
    }

    /** Which part of all draws falls on ranks before this one. */
    double before(int rank) {
        return rank == 0 ? 0 : upTo[rank - 1];
    }

    private static double[] shares(int ranks, double exponent) {
        double[] shares = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += StrictMath.pow(rank + 1, -exponent);
            shares[rank] = sum;
        }
        for (int rank = 0; rank < ranks; rank++) {
            shares[rank] /= sum;
        }
        return shares;
    }

    private static double weight(int ranks, double exponent) {
        double sum = 0;
        int exact = Math.min(ranks, 1000);
        for (int rank = 1; rank <= exact; rank++) {
            sum += StrictMath.pow(rank, -exponent);
        }
        return sum + tail(exact + 0.5, ranks + 0.5, exponent);
    }

    private static double tail(double from, double until, double exponent) {
        double rest = 1 - exponent;
        return Math.abs(rest) < 1e-9
                ? StrictMath.log(until / from)
                : (StrictMath.pow(until, rest) - StrictMath.pow(from, rest)) / rest;
    }
}
