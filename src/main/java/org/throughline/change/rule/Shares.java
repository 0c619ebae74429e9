package org.throughline.change.rule;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;

/**
 * An award says how its sum falls to recipients: each gets it, as with equal shares, or all share it; and no more
 * receive it than it is for, so that two bodies that hold one place hold one award.
 */
final class Shares implements Rule {

    @Override
    public void check(Row row, Universe universe, Problems problems) {
        if (row.kind().name().equals("award") && row.sound()) {
            judge(row, universe, problems);
        }
    }

    @Override
    public Stream<Row> following(Row changed, Universe universe) {
        return changed.kind().name().equals("receipt") && changed.has("award")
                ? universe.row("award", String.valueOf(changed.text("award"))).stream()
                : Stream.empty();
    }

    private static void judge(Row row, Universe universe, Problems problems) {
        if (row.flagged("shared") && row.flagged("perRecipient")) {
            problems.add(
                    row.at("shared"),
                    "each receives the amount, so it is not shared: leave one of the two, and give equal shares as the"
                            + " amount of each");
        }
        int recipients = universe.rows("receipt", "award", row.id()).size();
        BigDecimal count = row.number("recipientCount");
        if (count != null && BigDecimal.valueOf(recipients).compareTo(count) > 0) {
            problems.add(
                    row.at("recipientCount"),
                    "%d receive it: correct the number, or give those that hold one place together an award of their own"
                            .formatted(recipients));
        }
    }
}
