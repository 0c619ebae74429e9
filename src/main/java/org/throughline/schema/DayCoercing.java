package org.throughline.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days that the calendar has: the usual scalar takes the 29th of February of any year. */
final class DayCoercing extends TextCoercing<LocalDate> {

    private static final int LENGTH = "2016-09-07".length();

    DayCoercing() {
        super("A Date is a day of the calendar, written as 2016-09-07.");
    }

    @Override
    @Nullable
    LocalDate parse(String text) {
        try {
            return text.length() == LENGTH ? LocalDate.parse(text) : null;
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
