package org.throughline.writing.check;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import org.throughline.money.MinorUnits;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Problems;
import org.throughline.writing.table.Row;

/** An award's amount comes with a currency and says how exact it is. */
@Component
class Sums implements Check {

    @Override
    public void check(DataPackage data, Problems problems) {
        data.rows("award").stream().filter(Row::sound).forEach(row -> {
            BigDecimal amount = row.number("amount");
            if (amount != null) {
                known(amount, row, problems);
            } else if (row.has("qualifier")) {
                problems.add(
                        row.place("qualifier"), "there is no amount to qualify: leave it empty, or give the amount");
            }
        });
    }

    private static void known(BigDecimal amount, Row row, Problems problems) {
        String currency = row.text("currency");
        if (!row.has("qualifier")) {
            problems.add(
                    row.place("qualifier"), "the amount needs one: write EXACT, ABOUT, UP_TO, APPROACHING or AT_LEAST");
        }
        if (currency == null || !MinorUnits.isCurrency(currency)) {
            problems.add(row.place("currency"), "the amount needs an ISO 4217 code: write one such as GBP");
        } else if (MinorUnits.of(amount, currency).isEmpty()) {
            problems.add(row.place("amount"), amount + " cannot be counted in the currency's smallest unit: round it");
        }
    }
}
