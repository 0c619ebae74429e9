package org.throughline.curation;

import java.util.List;
import org.throughline.change.Change;
import org.throughline.change.row.Problems;

/**
 * Changes as they can be committed, and what is wrong with them already.
 *
 * @param unknown new entities by their places: each is looked for by its name before it is put
 */
record ReadChanges(List<Change> changes, List<Draft.OfRow> unknown, Problems problems) {}
