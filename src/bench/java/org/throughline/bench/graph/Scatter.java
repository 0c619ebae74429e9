package org.throughline.bench.graph;

/** Spreads ranks over a table, so that hubs do not stand together at its start; every rank keeps a place of its own. */
record Scatter(int size, long first, long step) {

    private static final double GOLDEN = 0.618;

    static Scatter over(int size) {
        long step = Math.max(1, (long) (size * GOLDEN));
        while (divisor(step, size) != 1) {
            step++;
        }
        return new Scatter(size, size / 3, step);
    }

    /** Leaves every rank where it is. */
    static Scatter none(int size) {
        return new Scatter(size, 0, 1);
    }

    int place(int rank) {
        return (int) ((first + rank * step) % size);
    }

    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }
}
