package org.throughline.writing.release;

import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Row;

/** Values of a table's rows that stand in other columns or other tables. */
interface Derivation {

    String table();

    void derive(Row row, DataPackage data, RowValues values);
}
