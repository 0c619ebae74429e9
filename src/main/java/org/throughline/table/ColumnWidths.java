package org.throughline.table;

import java.util.Arrays;
import org.dhatim.fastexcel.Worksheet;

/** How wide columns are to be, by what stands in them until the first row is written. */
final class ColumnWidths {

    private static final int LEAST = 8;
    private static final int MOST = 60;

    /** What a bold header and a cell's edges take. */
    private static final int EDGES = 2;

    private final int[] widths;
    private boolean set;

    ColumnWidths(int columns) {
        this.widths = new int[columns];
        Arrays.fill(widths, LEAST);
    }

    void widen(int column, int length) {
        widths[column] = Math.max(widths[column], Math.min(length, MOST));
    }

    void setOnce(Worksheet sheet) {
        for (int column = 0; column < widths.length && !set; column++) {
            sheet.width(column, widths[column] + (double) EDGES);
        }
        set = true;
    }
}
