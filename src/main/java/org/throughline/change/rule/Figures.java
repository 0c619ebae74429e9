package org.throughline.change.rule;

import java.math.BigDecimal;
import java.util.Set;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.money.MinorUnits;

/**
 * A figure is a number, with unit and qualifier, or where it measures when something takes place a date, with neither,
 * and that may be untold.
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
        if (TAKING_PLACE.contains(String.valueOf(row.text("measure")))) {
            bare(row, "value", problems);
            bare(row, "qualifier", problems);
            bare(row, "unit", problems);
        } else if (row.has("date") || !row.has("value")) {
            problems.add(row.at("value"), "it measures how much: give a number, and no date");
        } else {
            needed(row, "qualifier", "EXACT, ABOUT, UP_TO, APPROACHING or AT_LEAST", problems);
            needed(row, "unit", "what is counted, such as PERSON, or a currency", problems);
            countable(row, problems);
        }
    }

    private static void bare(Row row, String column, Problems problems) {
        if (row.has(column)) {
            problems.add(row.at(column), "it measures when something takes place: give a date, and leave this empty");
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
