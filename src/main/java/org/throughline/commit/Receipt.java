package org.throughline.commit;

import java.time.Instant;
import java.util.List;
import org.throughline.change.row.RowChange;
import org.throughline.change.row.RowKey;

/**
 * What became of a change set.
 *
 * @param revision its revision; 0 where nothing was to be changed, or it was only tried
 * @param at when
 * @param changes the rows before and after
 * @param derived the rows whose values follow from these
 * @param repeated whether it had been committed before, under the same key
 */
public record Receipt(long revision, Instant at, List<RowChange> changes, List<RowKey> derived, boolean repeated) {}
