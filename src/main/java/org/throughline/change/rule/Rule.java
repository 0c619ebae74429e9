package org.throughline.change.rule;

import org.throughline.change.row.Following;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;

/** One thing that must hold; every row that breaks it is reported. */
interface Rule extends Following {

    void check(Row row, Universe universe, Problems problems);
}
