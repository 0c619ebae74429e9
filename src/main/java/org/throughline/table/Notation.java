package org.throughline.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a table is written down, line by line. */
interface Notation {

    /** The line of the columns' names; empty where every row names them. */
    String head(List<String> names);

    String row(List<String> names, List<@Nullable Object> cells);

    /** A last line that is no row. */
    String foot(String sentence);
}
