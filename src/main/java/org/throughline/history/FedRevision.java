package org.throughline.history;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.throughline.graph.Finding;
import org.throughline.graph.Heading;
import org.throughline.load.inquiry.FurtherQuestion;

/**
 * A revision with what it changed.
 *
 * @param rows all of them, without their texts where there are many
 * @param redacts whether it took values out of what earlier ones changed
 */
public record FedRevision(ToldRevision head, List<RevisedRow> rows, boolean redacts) {

    static final Heading HEADING =
            Heading.of("A revision", "number", "at", "who", "why", "source", "changes", "redacts", "rows");

    /** Of so many rows the texts are kept. */
    static final long TEXTS = 100;

    static FedRevision of(Finding row) {
        List<RevisedRow> rows = row.rows("rows", RevisedRow.HEADING).stream()
                .map(RevisedRow::of)
                .toList();
        long number = row.number("number");
        return new FedRevision(
                ToldRevision.of(row, LedgerLoader.changes(number, Chosen.ALL)), rows, row.truth("redacts"));
    }

    public long number() {
        return head.number();
    }

    /** As those are told of it who chose some rows; empty where it has none of these. */
    public Optional<ToldRevision> told(Chosen chosen) {
        return chosen.isAll() || rows.stream().anyMatch(chosen::holds)
                ? Optional.of(head.with(changes(chosen)))
                : Optional.empty();
    }

    /** Whether it merged or parted what was chosen, whose id leads elsewhere from now on. */
    public boolean leads(Chosen chosen) {
        return rows.stream().anyMatch(chosen::leads);
    }

    private FurtherQuestion changes(Chosen chosen) {
        return rows.stream().allMatch(row -> row.texts() != null)
                ? environment -> CompletableFuture.completedFuture(
                        RowPage.of(number(), chosen, environment).among(number(), rows))
                : LedgerLoader.changes(number(), chosen);
    }

    /** About how much memory it takes. */
    public int weight() {
        return rows.stream().mapToInt(row -> 100 + row.weight()).sum()
                + 200
                + head.why().length();
    }
}
