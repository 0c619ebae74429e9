package org.throughline.load.plan;

import java.util.Set;
import org.throughline.load.answer.Slot;

/** Finds a place in its row for the answer of a field, and plans what is selected below it. */
interface Placing {

    /**
     * Where a row keeps the answer of a field.
     *
     * @param label the type of the row
     * @param cells what is read of the row so far
     * @param computed the values that are computed for the row
     * @param above what stands above the field in its statement
     */
    Slot slot(Selection field, String label, Cells cells, Set<String> computed, Above above);
}
