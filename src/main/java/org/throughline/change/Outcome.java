package org.throughline.change;

import java.util.List;
import org.throughline.change.row.Problems;
import org.throughline.change.row.RowChange;

/** What a change set does to rows, and what is wrong with it: where anything is, it does nothing. */
public record Outcome(List<RowChange> changes, Problems problems) {

    public boolean refused() {
        return !problems.none();
    }
}
