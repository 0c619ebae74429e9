package org.throughline.writing.release;

import org.throughline.kind.Kind;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Row;

/** Values of rows that stand in other columns or other tables. */
interface Derivation {

    /** Whether rows of this kind have any. */
    boolean concerns(Kind kind);

    void derive(Row row, DataPackage data, RowValues values);
}
