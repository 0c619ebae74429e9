package org.throughline.change.derivation;

import org.throughline.change.row.Following;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.kind.Kind;

/** Values of rows that stand in other columns or other tables. */
interface Derivation extends Following {

    /** Whether rows of this kind have any. */
    boolean concerns(Kind kind);

    void derive(Row row, Universe universe, RowValues values);
}
