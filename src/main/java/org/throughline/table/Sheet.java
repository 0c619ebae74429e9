package org.throughline.table;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the answer of one operation lies in a table, drawn from its selection before it runs: so an empty answer has its
 * columns too.
 */
public final class Sheet {

    /** What asks, in the context of a request, that its sheet be drawn. */
    public static final String WANTED = Sheet.class.getName() + ".WANTED";

    private final @Nullable String operation;
    private final List<SheetColumn> columns;
    private final List<SheetList> lists;

    /**
     * A sheet.
     *
     * @param lists one below the other
     */
    Sheet(@Nullable String operation, List<SheetColumn> columns, List<SheetList> lists) {
        this.operation = operation;
        this.columns = List.copyOf(columns);
        this.lists = List.copyOf(lists);
    }

    /** The name of the operation; null when it has none. */
    public @Nullable String operation() {
        return operation;
    }

    List<String> names() {
        return columns.stream().map(SheetColumn::name).toList();
    }

    /** What an answer leaves out of the lists. */
    public Remainder remainder(Map<String, @Nullable Object> answer) {
        return Remainder.of(lists, answer);
    }

    /** The rows of an answer, each made when it is asked for. */
    Iterator<List<@Nullable Object>> rows(Map<String, @Nullable Object> answer) {
        return new Rows(columns, lists, answer);
    }
}
