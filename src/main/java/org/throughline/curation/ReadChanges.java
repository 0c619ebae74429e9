package org.throughline.curation;

import java.util.List;
import java.util.Set;
import org.throughline.change.Change;
import org.throughline.change.row.InputOrigin;
import org.throughline.change.row.Origin;
import org.throughline.change.row.Problem;
import org.throughline.change.row.Problems;
import org.throughline.commit.ChangesRefused;

/**
 * Changes as they can be committed, and what is wrong with them already.
 *
 * @param unknown new entities by their places: each is looked for by its name before it is put
 * @param nameless the places of those that were sent without an id
 */
record ReadChanges(List<Change> changes, List<Draft.OfRow> unknown, Set<InputOrigin> nameless, Problems problems) {

    /** Whether a change was refused for an id that was made for it: somebody else has taken that meanwhile. */
    boolean overtaken(ChangesRefused refused) {
        return refused.problems().stream().map(Problem::origin).anyMatch(this::isOfMadeId);
    }

    private boolean isOfMadeId(Origin origin) {
        return nameless.stream().anyMatch(row -> origin.equals(row.at("id")) || origin.equals(row.at("version")));
    }
}
