package org.throughline.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One use of a fragment in a statement: it names every variable and parameter of the fragment anew. */
final class Position {

    private final Fragment fragment;
    private final int number;
    private final @Nullable String parent;
    private final @Nullable String key;
    private final boolean unbound;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, String> expressions = new LinkedHashMap<>();
    private int given;

    Position(Fragment fragment, int number, @Nullable String parent, @Nullable String key) {
        this(fragment, number, parent, key, false);
    }

    private Position(Fragment fragment, int number, @Nullable String parent, @Nullable String key, boolean unbound) {
        this.fragment = fragment;
        this.number = number;
        this.parent = parent;
        this.key = key;
        this.unbound = unbound;
    }

    /** One whose parent nothing has bound yet: it is walked from its far end. */
    static Position towards(String parent, Fragment fragment, int number) {
        return new Position(fragment, number, parent, null, true);
    }

    Fragment fragment() {
        return fragment;
    }

    String node() {
        return variable(fragment.node());
    }

    String edge() {
        return variable(Objects.requireNonNull(fragment.edge(), fragment.name()));
    }

    /**
     * What stands in one place of the list, whose id ends the order: the relationship, or the node where there is none.
     */
    String last() {
        return fragment.edge() == null ? node() : edge();
    }

    String bound() {
        return fragment.edge() == null ? node() : edge() + ", " + node();
    }

    String parameters() {
        return "a" + number;
    }

    Map<String, Object> values() {
        return values;
    }

    void give(String name, Object value) {
        values.put(name, value);
    }

    void give(Map<String, Object> arguments) {
        values.putAll(arguments);
    }

    /** Puts an expression of the statement in place of a parameter. */
    void express(Map<String, String> given) {
        expressions.putAll(given);
    }

    String parameter(String name) {
        @Nullable String expression = expressions.get(name);
        if (expression != null) {
            return expression;
        }
        return key != null && name.equals("id") ? key : "$a" + number + "." + name;
    }

    String newParameter(Object value) {
        String name = "v" + given++;
        values.put(name, value);
        return parameter(name);
    }

    String render(Template template) {
        return template.render(this::variable, this::parameter);
    }

    /**
     * The fragment's rows that meet a condition and lie within bounds. Where nothing is bound yet, a condition across a
     * relation that names the node at its far end comes first: the rows are reached from there.
     */
    String rows(@Nullable Condition condition, List<String> bounds, Composer composer) {
        List<Condition> asked = new ArrayList<>(condition == null ? List.of() : condition.conjuncts());
        Condition.@Nullable Some start = isFree() ? start(asked) : null;
        asked.remove(start);
        List<String> conditions = new ArrayList<>(bounds);
        asked.forEach(one -> conditions.add(new FilterWriter(this, composer).write(one)));
        String text = (start == null ? "" : composer.reaching(start, node())) + render(fragment.text());
        if (conditions.isEmpty()) {
            return text;
        }
        return text
                + (fragment.filtered() ? "\nAND " : "\nWHERE ")
                + conditions.stream().collect(Collectors.joining("\nAND "));
    }

    private boolean isFree() {
        return unbound || (fragment.parent() == null && key == null);
    }

    private static Condition.@Nullable Some start(List<Condition> conditions) {
        return conditions.stream()
                .filter(condition -> condition instanceof Condition.Some && condition.isPinned())
                .map(Condition.Some.class::cast)
                .findFirst()
                .orElse(null);
    }

    private String variable(String name) {
        if (name.equals(fragment.parent())) {
            return Objects.requireNonNull(parent, fragment.name());
        }
        return switch (name) {
            case "node" -> fragment.node() + number;
            case "edge" -> Objects.requireNonNullElse(fragment.edge(), name) + number;
            default -> name + number;
        };
    }
}
