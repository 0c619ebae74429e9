package org.throughline.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows that belong to one field, as a named piece of Cypher: where it starts, what it reaches, and the only
 * predicates, order keys and values that a request may choose from.
 *
 * @param filtered whether its text ends in conditions of its own
 * @param reversible whether it is one pattern from its parent, which can be walked from either end
 * @param orders by what rows are sorted; in descending order by the same, unless something else stands there for it
 * @param covers what the index of an order at the root keeps beside the key and the id, so that it answers conditions
 *     on that as well
 * @param totals how awards are counted that it reaches, or from which it reaches a recipient: whole, or what one
 *     receives; empty where it does neither
 */
public record Fragment(
        String name,
        @Nullable String parent,
        @Nullable String edge,
        String node,
        Template text,
        boolean filtered,
        boolean reversible,
        Map<String, Template> predicates,
        Map<Sort, Template> orders,
        Map<Sort, Template> covers,
        List<Sort> sorted,
        Map<String, Template> values,
        Set<String> hidden,
        String totals,
        String run) {

    /** The arguments that the fragment itself needs, by the names of its parameters. */
    public Set<String> parameters() {
        return text.parameters();
    }

    /** Whether the field's relationship carries dates by which {@code validAt} can judge it. */
    public boolean isDated() {
        return predicates.containsKey("certainOn");
    }

    /** The names of the order keys that a request may choose. */
    public Set<String> orderKeys() {
        return orders.keySet().stream().map(Sort::key).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the values that it computes for each row, given parameters of these names. */
    public Set<String> computed(Set<String> given) {
        return values.entrySet().stream()
                .filter(value -> given.containsAll(value.getValue().parameters()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** By what rows are sorted in an order, in words that change when that does. */
    public String sortedBy(List<Sort> sorts) {
        return sorts.stream()
                .map(sort -> order(sort).render(UnaryOperator.identity(), UnaryOperator.identity())
                        + (sort.descending() ? " DESC" : ""))
                .collect(Collectors.joining(", "));
    }

    Template order(Sort sort) {
        return declared(orders, sort).orElseThrow(() -> unknown("order key", sort.key(), orderKeys()));
    }

    Optional<Template> covered(Sort sort) {
        return declared(covers, sort);
    }

    private static Optional<Template> declared(Map<Sort, Template> templates, Sort sort) {
        return sort.declared().stream()
                .filter(templates::containsKey)
                .findFirst()
                .map(templates::get);
    }

    Template predicate(String key) {
        return known(predicates, key, "predicate");
    }

    Template value(String key) {
        return known(values, key, "value");
    }

    private Template known(Map<String, Template> templates, String key, String what) {
        Template template = templates.get(key);
        if (template == null) {
            throw unknown(what, key, templates.keySet());
        }
        return template;
    }

    private IllegalArgumentException unknown(String what, String key, Set<String> known) {
        return new IllegalArgumentException(
                "The fragment %s has no %s named %s: it has %s".formatted(name, what, key, known));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fragment fragment && fragment.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
