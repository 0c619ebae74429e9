package org.throughline.table;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One table of an answer: a row for each item of its last list.
 *
 * @param lists one below the other
 */
record Sheet(List<SheetColumn> columns, List<SheetList> lists) {

    private static final String WITHOUT_LISTS = "answer";

    Sheet {
        columns = List.copyOf(columns);
        lists = List.copyOf(lists);
    }

    /** That of its last list. */
    String name() {
        return lists.isEmpty() ? WITHOUT_LISTS : lists.getLast().name();
    }

    List<String> names() {
        return columns.stream().map(SheetColumn::name).toList();
    }

    /** The rows of an answer, each made when it is asked for. */
    Iterator<List<@Nullable Object>> rows(Map<String, @Nullable Object> answer) {
        return new Rows(columns, lists, answer);
    }
}
