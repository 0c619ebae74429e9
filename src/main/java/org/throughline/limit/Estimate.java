package org.throughline.limit;

import graphql.normalized.ExecutableNormalizedField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many nodes a field and all below it could answer: so many times what it answers once.
 *
 * @param argument the argument that says how many, or null where none does
 * @param size how many by that argument
 * @param times how many by everything else
 * @param own nodes of the field itself
 */
record Estimate(
        ExecutableNormalizedField field,
        @Nullable String argument,
        long size,
        long times,
        long own,
        List<Estimate> below) {

    private static final long MOST = 1_000_000_000_000L;

    static long sum(List<Estimate> fields) {
        long nodes = 0;
        for (Estimate field : fields) {
            nodes = sum(nodes, field.nodes());
        }
        return nodes;
    }

    /** What all these come to where another stands in the place of one of them, or of one below. */
    static long sum(List<Estimate> fields, Estimate other) {
        return fields.stream().mapToLong(field -> field.nodes(other)).reduce(0, Estimate::sum);
    }

    long nodes() {
        return product(product(size, times), sum(own, sum(below)));
    }

    private long nodes(Estimate other) {
        return field.equals(other.field) ? other.nodes() : product(product(size, times), sum(own, sum(below, other)));
    }

    /** The nodes that stand at the field itself where what it hangs on is answered so often. */
    long standing(long often) {
        return product(often(often), own);
    }

    /** How often what is below it is answered where what it hangs on is answered so often. */
    long often(long often) {
        return product(often, product(size, times));
    }

    Estimate of(long otherSize) {
        return new Estimate(field, argument, otherSize, times, own, below);
    }

    private static long sum(long one, long other) {
        return Math.min(one + other, MOST);
    }

    static long product(long one, long other) {
        return Math.min(one * other, MOST);
    }
}
