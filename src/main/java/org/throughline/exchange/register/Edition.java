package org.throughline.exchange.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.throughline.date.DatePrecision;
import org.throughline.date.PartialDate;

/**
 * When a register said something, as far as is known.
 *
 * @param text in EDTF: a day, a month or a year, or two of these with a stroke between
 * @param earliest the first day on which it may have been
 * @param latest the last
 */
public record Edition(String text, LocalDate earliest, LocalDate latest) implements Comparable<Edition> {

    private static final Pattern POINT = Pattern.compile("\\d{4}(-\\d\\d){0,2}");
    private static final Pattern FORM = Pattern.compile(POINT + "(/" + POINT + ")?");
    private static final Comparator<Edition> ORDER = Comparator.comparing(Edition::latest)
            .thenComparing(Edition::earliest)
            .thenComparing(Edition::text);

    /** Refuses what has no beginning, no end, or is said to be unsure. */
    public static Edition of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" does not tell of when an edition is: write a day, a month or a year, such as 2022-03, or two of them, such as 2020-10/2021-01"
                            .formatted(text));
        }
        PartialDate date = PartialDate.parse(text);
        LocalDate none = LocalDate.MIN;
        LocalDate earliest = date.earliest();
        LocalDate latest = date.latest();
        return new Edition(text, earliest == null ? none : earliest, latest == null ? none : latest);
    }

    /** Whether the day is known. */
    boolean isDay() {
        return PartialDate.parse(text).precision() == DatePrecision.DAY;
    }

    String begin() {
        return text.substring(0, text.indexOf('/') < 0 ? text.length() : text.indexOf('/'));
    }

    String end() {
        return text.substring(text.indexOf('/') + 1);
    }

    /** As a part of ids. */
    String slug() {
        return text.replace("/", "-to-");
    }

    @Override
    public int compareTo(Edition other) {
        return ORDER.compare(this, other);
    }
}
