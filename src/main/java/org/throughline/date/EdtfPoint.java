package org.throughline.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A century, decade, year, month or day, perhaps approximate or uncertain. */
record EdtfPoint(DatePrecision precision, LocalDate first, char qualifier) implements Edtf {

    private static final char PLAIN = ' ';
    private static final char APPROXIMATE = '~';

    private static final Pattern FORM =
            Pattern.compile("([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?([?~%])?");

    static EdtfPoint parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw UnreadableDate.form(text);
        }
        String year = form.group(1);
        String month = named(form.group(2));
        String day = named(form.group(3));
        if ((month == null && day != null) || (year.endsWith("X") && month != null)) {
            throw UnreadableDate.gap(text);
        }
        return new EdtfPoint(precision(year, month, day), firstDay(text, year, month, day), qualifier(form.group(4)));
    }

    @Override
    public DaySpan span() {
        return precision.spanFrom(first);
    }

    @Override
    public DaySpan reach() {
        return switch (qualifier) {
            case PLAIN -> span();
            case APPROXIMATE -> precision.widen(span());
            default -> DaySpan.UNBOUNDED;
        };
    }

    /** What a source says of how sure it is, before the date itself. */
    String hedge() {
        return switch (qualifier) {
            case PLAIN -> "";
            case APPROXIMATE -> "about ";
            case '?' -> "perhaps ";
            default -> "perhaps about ";
        };
    }

    private static @Nullable String named(@Nullable String part) {
        return "XX".equals(part) ? null : part;
    }

    private static DatePrecision precision(String year, @Nullable String month, @Nullable String day) {
        if (year.endsWith("XX")) {
            return DatePrecision.CENTURY;
        }
        if (year.endsWith("X")) {
            return DatePrecision.DECADE;
        }
        if (month == null) {
            return DatePrecision.YEAR;
        }
        return day == null ? DatePrecision.MONTH : DatePrecision.DAY;
    }

    private static LocalDate firstDay(String text, String year, @Nullable String month, @Nullable String day) {
        try {
            return LocalDate.of(Integer.parseInt(year.replace('X', '0')), number(month), number(day));
        } catch (DateTimeException impossible) {
            throw UnreadableDate.impossible(text, impossible);
        }
    }

    private static int number(@Nullable String part) {
        return part == null ? 1 : Integer.parseInt(part);
    }

    private static char qualifier(@Nullable String mark) {
        return mark == null ? PLAIN : mark.charAt(0);
    }
}
