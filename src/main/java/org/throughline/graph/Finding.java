package org.throughline.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row that a statement found, or one within it, read by the names of its columns: one that is not there is a fault
 * that names it and the statement, and so is a null or another kind of value where none may be.
 */
public final class Finding {

    private final Heading heading;
    private final List<? extends @Nullable Object> cells;

    Finding(Heading heading, List<? extends @Nullable Object> cells) {
        this.heading = heading;
        this.cells = cells;
    }

    public boolean has(String column) {
        return cell(column) != null;
    }

    public String text(String column) {
        return heading.one(column, cell(column), String.class);
    }

    public @Nullable String textOrNull(String column) {
        return has(column) ? text(column) : null;
    }

    public long number(String column) {
        return heading.one(column, cell(column), Long.class);
    }

    public double fraction(String column) {
        return heading.one(column, cell(column), Double.class);
    }

    /** A number that is small. */
    public int count(String column) {
        return Math.toIntExact(number(column));
    }

    public boolean truth(String column) {
        return heading.one(column, cell(column), Boolean.class);
    }

    public LocalDate day(String column) {
        return heading.one(column, cell(column), LocalDate.class);
    }

    public List<String> texts(String column) {
        return heading.all(column, cell(column), String.class);
    }

    /** Values of several kinds, such as the keys of an order. */
    public List<Object> values(String column) {
        return heading.all(column, cell(column), Object.class);
    }

    /** The properties of a node or a relationship. */
    public Kept kept(String column) {
        return new Kept(heading, heading.one(column, cell(column), Map.class));
    }

    /** A row within this one. */
    public Finding row(String column, Heading within) {
        return within.over(heading.one(column, cell(column), List.class));
    }

    /** Rows within this one. */
    public List<Finding> rows(String column, Heading within) {
        return heading.all(column, cell(column), List.class).stream()
                .map(within::over)
                .toList();
    }

    private @Nullable Object cell(String column) {
        return cells.get(heading.place(column));
    }
}
