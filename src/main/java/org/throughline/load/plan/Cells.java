package org.throughline.load.plan;

import java.util.ArrayList;
import java.util.List;
import org.throughline.compose.Cell;

/** The values that a statement reads of one row; what is asked for twice is read once. */
final class Cells {

    private final List<Cell> cells = new ArrayList<>();

    int add(Cell cell) {
        int known = cells.indexOf(cell);
        if (known >= 0) {
            return known;
        }
        cells.add(cell);
        return cells.size() - 1;
    }

    int property(String name) {
        return add(new Cell.Property(name));
    }

    List<Integer> properties(List<String> names) {
        return names.stream().map(this::property).toList();
    }

    List<Cell> toList() {
        return List.copyOf(cells);
    }
}
