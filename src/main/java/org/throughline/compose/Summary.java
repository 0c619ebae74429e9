package org.throughline.compose;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.compose.Condition.Side;

/** What a whole list comes to, beside its page. */
public sealed interface Summary {

    /**
     * A fragment that starts at the list's own rows and answers one value a row.
     *
     * @param arguments values of the fragment's parameters
     */
    record Rows(Fragment fragment, Map<String, Object> arguments) implements Summary {}

    /**
     * The list's rows in groups of equal keys.
     *
     * @param first how many groups are answered at most
     * @param measures what is measured of each group
     * @param members whether the ids of its nodes are wanted
     * @param sums what its nodes come to, or null
     */
    record Groups(
            List<GroupBy> keys,
            Order order,
            int first,
            List<Measure> measures,
            boolean members,
            @Nullable Rows sums) implements Summary {}

    /** By what rows are grouped. */
    sealed interface GroupBy {

        /** A stored property. */
        record Property(Side side, String name) implements GroupBy {}

        /** The year, or the year and month, of a stored day. */
        record Time(Side side, String name, boolean month) implements GroupBy {}

        /** An order key of the list. */
        record Ordered(String name) implements GroupBy {}

        /**
         * Each node that a fragment reaches from the row's node; a row that reaches several stands in several groups.
         */
        record Reached(Fragment fragment) implements GroupBy {}
    }

    /** What of a stored property is told of a group. */
    record Measure(Function function, Side side, String property) {

        /** The least, the most, or the value that all have in common. */
        public enum Function {
            LEAST,
            MOST,
            COMMON
        }
    }

    /** In which order groups come; absent keys come last. */
    enum Order {
        COUNT_DESC,
        COUNT_ASC,
        KEY_ASC,
        KEY_DESC
    }
}
