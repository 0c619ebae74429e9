package org.throughline.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Finding;
import org.throughline.load.inquiry.FurtherQuestion;

/**
 * A revision as it is told.
 *
 * @param changes its rows, a page at a time
 */
public record ToldRevision(
        long number,
        Instant at,
        String who,
        String why,
        @Nullable String source,
        FurtherQuestion changes) {

    static ToldRevision of(Finding row, FurtherQuestion changes) {
        return new ToldRevision(
                row.number("number"),
                Instant.ofEpochMilli(row.number("at")),
                row.text("who"),
                row.text("why"),
                row.textOrNull("source"),
                changes);
    }

    /** The same of which only some rows are told. */
    public ToldRevision with(FurtherQuestion some) {
        return new ToldRevision(number, at, who, why, source, some);
    }
}
