package org.throughline.bench.graph;

import java.util.List;

/** Chance that depends on the seed, the table and the row alone, so that tables can be written side by side. */
final class Draw {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final long table;
    private long state;

    Draw(long seed, String table) {
        long mixed = mix(seed + STEP);
        for (int at = 0; at < table.length(); at++) {
            mixed = mix(mixed + table.charAt(at) * STEP);
        }
        this.table = mixed;
        this.state = mixed;
    }

    /** Starts afresh for a row. */
    Draw row(int row) {
        state = mix(table + row * STEP);
        return this;
    }

    int below(int bound) {
        return (int) (share() * bound);
    }

    /** A number from 0, included, to 1, excluded. */
    double share() {
        state += STEP;
        return (mix(state) >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return share() < probability;
    }

    <T> T of(List<T> values) {
        return values.get(below(values.size()));
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
