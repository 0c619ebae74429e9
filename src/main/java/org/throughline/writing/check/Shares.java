package org.throughline.writing.check;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Problems;
import org.throughline.writing.table.Row;

/**
 * An award says how its sum falls to recipients: each gets it, as with equal shares, or all share it; and no more
 * receive it than it is for, so that two bodies that hold one place hold one award.
 */
@Component
class Shares implements Check {

    @Override
    public void check(DataPackage data, Problems problems) {
        data.rows("award").stream().filter(Row::sound).forEach(row -> check(row, data, problems));
    }

    private static void check(Row row, DataPackage data, Problems problems) {
        if (row.flagged("shared") && row.flagged("perRecipient")) {
            problems.add(
                    row.place("shared"),
                    "each receives the amount, so it is not shared: leave one of the two, and give equal shares as the"
                            + " amount of each");
        }
        int recipients = data.rows("receipt", "award", row.id()).size();
        BigDecimal count = row.number("recipientCount");
        if (count != null && BigDecimal.valueOf(recipients).compareTo(count) > 0) {
            problems.add(
                    row.place("recipientCount"),
                    "%d receive it: correct the number, or give those that hold one place together an award of their own"
                            .formatted(recipients));
        }
    }
}
