package org.throughline.change.rule;

import java.math.BigDecimal;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.money.MinorUnits;

/** An award's amount comes with a currency and says how exact it is. */
final class Sums implements Rule {

    @Override
    public void check(Row row, Universe universe, Problems problems) {
        if (row.kind().name().equals("award") && row.sound()) {
            check(row, problems);
        }
    }

    private static void check(Row row, Problems problems) {
        BigDecimal amount = row.number("amount");
        if (amount != null) {
            known(amount, row, problems);
        } else if (row.has("qualifier")) {
            problems.add(row.at("qualifier"), "there is no amount to qualify: leave it empty, or give the amount");
        }
    }

    private static void known(BigDecimal amount, Row row, Problems problems) {
        String currency = row.text("currency");
        if (!row.has("qualifier")) {
            problems.add(
                    row.at("qualifier"), "the amount needs one: write EXACT, ABOUT, UP_TO, APPROACHING or AT_LEAST");
        }
        if (currency == null || !MinorUnits.isCurrency(currency)) {
            problems.add(row.at("currency"), "the amount needs an ISO 4217 code: write one such as GBP");
        } else if (MinorUnits.of(amount, currency).isEmpty()) {
            problems.add(row.at("amount"), amount + " cannot be counted in the currency's smallest unit: round it");
        }
    }
}
