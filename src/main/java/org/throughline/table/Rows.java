package org.throughline.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Walks through an answer, one row for each item of the innermost list. An item whose list is empty has a row of its
 * own; what stands above the outermost list has one only if it has columns.
 */
final class Rows implements Iterator<List<@Nullable Object>> {

    private final List<SheetColumn> columns;
    private final List<SheetList> lists;
    private final List<Iterator<?>> rest;
    private final @Nullable Object[] cells;
    private boolean ended;

    Rows(List<SheetColumn> columns, List<SheetList> lists, Map<String, @Nullable Object> answer) {
        this.columns = columns;
        this.lists = lists;
        this.rest = new ArrayList<>(Collections.nCopies(lists.size(), Collections.emptyIterator()));
        this.cells = new @Nullable Object[columns.size()];
        this.ended = !lists.isEmpty()
                && columns.stream().allMatch(column -> column.level() > 0)
                && lists.getFirst().items(answer).isEmpty();
        enter(0, answer);
    }

    @Override
    public boolean hasNext() {
        return !ended;
    }

    @Override
    public List<@Nullable Object> next() {
        if (ended) {
            throw new NoSuchElementException();
        }
        List<@Nullable Object> row = new ArrayList<>(cells.length);
        Collections.addAll(row, cells);
        advance();
        return row;
    }

    private void advance() {
        int level = lists.size();
        while (level > 0 && !rest.get(level - 1).hasNext()) {
            level--;
        }
        ended = level == 0;
        if (!ended) {
            enter(level, rest.get(level - 1).next());
        }
    }

    /** Fills the cells of an item and of the first ones below it, which are empty where there are none. */
    private void enter(int level, @Nullable Object item) {
        for (int index = 0; index < cells.length; index++) {
            SheetColumn column = columns.get(index);
            if (column.level() == level) {
                cells[index] = column.in(item);
            }
        }
        if (level < lists.size()) {
            Iterator<?> below = lists.get(level).items(item).iterator();
            rest.set(level, below);
            enter(level + 1, below.hasNext() ? below.next() : null);
        }
    }
}
