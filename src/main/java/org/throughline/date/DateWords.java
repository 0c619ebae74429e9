package org.throughline.date;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A date told as people write it, with all that hedges it. */
final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.UK);

    private DateWords() {}

    static String of(Edtf date) {
        return switch (date) {
            case EdtfPoint point -> of(point);
            case EdtfInterval(EdtfPoint start, EdtfPoint end) when start == null -> "by " + of(end);
            case EdtfInterval(EdtfPoint start, EdtfPoint end) when end == null -> of(start) + " or later";
            case EdtfInterval(EdtfPoint start, EdtfPoint end) -> of(start) + " to " + of(end);
        };
    }

    private static String of(EdtfPoint point) {
        return point.hedge()
                + switch (point.precision()) {
                    case DAY -> DAY.format(point.first());
                    case MONTH -> MONTH.format(point.first());
                    case YEAR -> YEAR.format(point.first());
                    case DECADE -> "the " + YEAR.format(point.first()) + "s";
                    case CENTURY, INTERVAL -> years(point.span());
                };
    }

    private static String years(DaySpan span) {
        return YEAR.format(span.earliest()) + " to " + YEAR.format(span.latest());
    }
}
