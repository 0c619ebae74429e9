package org.throughline.writing.check;

import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Problems;

/** One thing that must hold; every row that breaks it is reported. */
interface Check {

    void check(DataPackage data, Problems problems);
}
