package org.throughline.limit;

import graphql.normalized.ExecutableNormalizedField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a field and all below it could cost, in nodes: so many times what it answers once, and what it takes to find
 * that.
 *
 * @param argument the argument that says how many, or null where none does
 * @param size how many by that argument
 * @param times how many by everything else
 * @param own nodes of the field itself
 * @param efforts of what is taken to find what it answers, as the schema says it
 * @param effort what that comes to
 */
record Estimate(
        ExecutableNormalizedField field,
        @Nullable String argument,
        long size,
        long times,
        long own,
        List<Effort> efforts,
        long effort,
        List<Estimate> below) {

    private static final long MOST = 1_000_000_000_000L;

    /** One that is found without effort. */
    static Estimate of(
            ExecutableNormalizedField field,
            @Nullable String argument,
            long size,
            long times,
            long own,
            List<Estimate> below) {
        return new Estimate(field, argument, size, times, own, List.of(), 0, below);
    }

    /** The same, which is found with this effort. */
    Estimate taking(List<Effort> said) {
        return said.isEmpty() ? this : taking(said, size, field.getResolvedArguments());
    }

    private Estimate taking(List<Effort> said, long fewer, Map<String, Object> arguments) {
        return new Estimate(field, argument, fewer, times, own, said, Effort.of(said, arguments), below);
    }

    static long sum(List<Estimate> fields) {
        long cost = 0;
        for (Estimate field : fields) {
            cost = sum(cost, field.cost());
        }
        return cost;
    }

    /** What all these come to where another stands in the place of one of them, or of one below. */
    static long sum(List<Estimate> fields, Estimate other) {
        return fields.stream().mapToLong(field -> field.cost(other)).reduce(0, Estimate::sum);
    }

    long cost() {
        return sum(effort, product(product(size, times), sum(own, sum(below))));
    }

    private long cost(Estimate other) {
        return field.equals(other.field)
                ? other.cost()
                : sum(effort, product(product(size, times), sum(own, sum(below, other))));
    }

    /** What stands at the field itself where what it hangs on is answered so often. */
    long standing(long often) {
        return sum(product(often, effort), product(often(often), own));
    }

    /** How often what is below it is answered where what it hangs on is answered so often. */
    long often(long often) {
        return product(often, product(size, times));
    }

    /** The arguments by which less could be asked for, the one that says how many first. */
    Stream<String> levers() {
        return Stream.concat(
                        Stream.ofNullable(argument), efforts.stream().flatMap(effort -> effort.multipliers().stream()))
                .distinct();
    }

    /** How much is asked for by one of them. */
    long given(String lever) {
        return lever.equals(argument)
                ? size
                : ListSize.size(field.getResolvedArguments().get(lever));
    }

    /** The same where one of them asks for another number. */
    Estimate with(String lever, long number) {
        Map<String, Object> arguments = new HashMap<>(field.getResolvedArguments());
        arguments.put(lever, number);
        return taking(efforts, lever.equals(argument) ? number : size, arguments);
    }

    static long sum(long one, long other) {
        return Math.min(one + other, MOST);
    }

    static long product(long one, long other) {
        return Math.min(one * other, MOST);
    }
}
