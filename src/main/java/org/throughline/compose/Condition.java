package org.throughline.compose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filter as the composer takes it: only names that the schema or a fragment gave, values apart. */
public sealed interface Condition {

    /** Which end of a fragment a comparison looks at. */
    enum Side {
        EDGE,
        NODE
    }

    /** How a stored value is compared with a given one; text is compared without regard to case in the last two. */
    enum Operator {
        EQUAL("%s = %s"),
        ONE_OF("%s IN %s"),
        LESS("%s < %s"),
        AT_MOST("%s <= %s"),
        MORE("%s > %s"),
        AT_LEAST("%s >= %s"),
        KNOWN("(%s IS NOT NULL) = %s"),
        CONTAINS("toLower(%s) CONTAINS toLower(%s)"),
        STARTS_WITH("toLower(%s) STARTS WITH toLower(%s)");

        private final String pattern;

        Operator(String pattern) {
            this.pattern = pattern;
        }

        String write(String stored, String given) {
            return pattern.formatted(stored, given);
        }
    }

    /** The conditions that must all hold. */
    default List<Condition> conjuncts() {
        return List.of(this);
    }

    /** Whether it holds for few rows alone, which an index finds from the far end. */
    default boolean isPinned() {
        return false;
    }

    record All(List<Condition> conditions) implements Condition {

        @Override
        public List<Condition> conjuncts() {
            return conditions.stream()
                    .flatMap(condition -> condition.conjuncts().stream())
                    .toList();
        }

        @Override
        public boolean isPinned() {
            return conditions.stream().anyMatch(Condition::isPinned);
        }
    }

    record Any(List<Condition> conditions) implements Condition {}

    record Not(Condition condition) implements Condition {}

    record Compare(Side side, String property, Operator operator, Object value) implements Condition {

        @Override
        public boolean isPinned() {
            return side == Side.NODE
                    && property.equals("id")
                    && (operator == Operator.EQUAL || operator == Operator.ONE_OF);
        }
    }

    /** How a value that the fragment computes, by its name there, compares with a given one. */
    record Computed(String name, Operator operator, Object value) implements Condition {}

    /** A predicate that the fragment names, on the values among its arguments. */
    record Named(String predicate) implements Condition {}

    /** Whether a node has one of these labels. */
    record Labelled(Side side, List<String> labels) implements Condition {}

    /** How many rows of another fragment that meet a condition there are from here, compared with a number. */
    record Count(Side side, Fragment fragment, @Nullable Condition condition, Operator operator, Object value)
            implements Condition {}

    /** Whether some row of another fragment, starting here, meets a condition. */
    record Some(Side side, Fragment fragment, @Nullable Condition condition) implements Condition {

        @Override
        public boolean isPinned() {
            return side == Side.NODE && fragment.reversible() && condition != null && condition.isPinned();
        }
    }

    /** Whether the node whose id a property keeps meets a condition. */
    record Referred(Side side, String property, Fragment fragment, Condition condition) implements Condition {}
}
