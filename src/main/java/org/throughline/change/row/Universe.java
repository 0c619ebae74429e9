package org.throughline.change.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.kind.Kind;

/** What is known of the graph: a data package, the database, or one laid over the other. */
public interface Universe {

    /**
     * The rows of a kind that have these texts in these columns; of a column that holds a list, in it. An empty text
     * asks for rows that have none.
     *
     * @throws IllegalArgumentException where rows of this kind cannot be looked up by these columns
     */
    List<Row> rows(String kind, Map<String, String> texts);

    /** What sort of node has this id: more than one only where something is wrong. */
    List<Kind> nodes(String id);

    /** All rows that name this node. */
    List<Row> naming(String id);

    /** The earliest day that a column of dates tells, in other rows than these. */
    Optional<LocalDate> earliest(String kind, String column, Set<String> besides);

    /** How many changes are on record of what had this id and is gone; it may be 0 where something has it. */
    default long noted(Kind kind, String id) {
        return 0;
    }

    /** Whether what it does not know is not there. */
    default boolean whole() {
        return true;
    }

    default Optional<Kind> node(String id) {
        return nodes(id).stream().findFirst();
    }

    default Optional<LocalDate> earliest(String kind, String column) {
        return earliest(kind, column, Set.of());
    }

    default List<Row> rows(String kind, String column, String text) {
        return rows(kind, Map.of(column, text));
    }

    default Optional<Row> row(String kind, String id) {
        return rows(kind, "id", id).stream().findFirst();
    }
}
