package org.throughline.change.rule;

import java.math.BigDecimal;
import java.util.Set;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.money.MinorUnits;

/**
 * A figure is either a number, with unit and qualifier, or a date, with neither; of what takes place the day may be
 * untold.
 */
final class Figures implements Rule {

    private static final Set<String> TAKING_PLACE =
            Set.of("ANNOUNCED", "CLOSED", "ENDED", "FOUNDED", "HELD", "LAUNCHED", "PUBLISHED");

    @Override
    public void check(Row row, Universe universe, Problems problems) {
        if (row.kind().name().equals("figure") && row.sound()) {
            check(row, problems);
        }
    }

    private static void check(Row row, Problems problems) {
        boolean untold = !row.has("value") && TAKING_PLACE.contains(String.valueOf(row.text("measure")));
        if (row.has("value") == row.has("date") && !untold) {
            problems.add(row.at("value"), "a figure is a number or a date: give either value or date");
        } else if (row.has("date") || untold) {
            bare(row, "qualifier", problems);
            bare(row, "unit", problems);
        } else {
            needed(row, "qualifier", "EXACT, ABOUT, UP_TO, APPROACHING or AT_LEAST", problems);
            needed(row, "unit", "what is counted, such as PERSON, or a currency", problems);
            countable(row, problems);
        }
    }

    private static void bare(Row row, String column, Problems problems) {
        if (row.has(column)) {
            problems.add(row.at(column), "a date has none: leave it empty");
        }
    }

    private static void needed(Row row, String column, String what, Problems problems) {
        if (!row.has(column)) {
            problems.add(row.at(column), "the number needs one: write " + what);
        }
    }

    private static void countable(Row row, Problems problems) {
        BigDecimal value = row.number("value");
        String unit = row.text("unit");
        if (value != null
                && unit != null
                && MinorUnits.isCurrency(unit)
                && MinorUnits.of(value, unit).isEmpty()) {
            problems.add(row.at("value"), value + " is too large to be counted in the currency's smallest unit");
        }
    }
}
