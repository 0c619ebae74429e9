package org.throughline.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value as a spreadsheet keeps it: what it could not keep exactly stays text, and text is never a formula. */
sealed interface BookCell {

    /** How many digits of a decimal number a spreadsheet keeps. */
    int DIGITS = 15;

    /** How many of them it shows behind the point. */
    int PLACES = 30;

    /** From here on all spreadsheets agree which day a number is: one of them knows a 29th of February 1900. */
    LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    int LENGTH_OF_DAY = "2016-09-07".length();

    /** How long it is when it is shown. */
    int length();

    /** Nothing. */
    record Blank() implements BookCell {
        @Override
        public int length() {
            return 0;
        }
    }

    /** True or false. */
    record Truth(boolean value) implements BookCell {
        @Override
        public int length() {
            return Boolean.toString(value).length();
        }
    }

    /** A number as JSON has it. */
    record Amount(Number value) implements BookCell {
        @Override
        public int length() {
            return value.toString().length();
        }
    }

    /** A number that is shown with the digits in which it was written. */
    record Exact(BigDecimal value) implements BookCell {

        String format() {
            return value.scale() > 0 ? "0." + "0".repeat(value.scale()) : "0";
        }

        @Override
        public int length() {
            return value.toPlainString().length();
        }
    }

    /** A day. */
    record Day(LocalDate value) implements BookCell {
        @Override
        public int length() {
            return LENGTH_OF_DAY;
        }
    }

    /** Anything else. */
    record Words(String text) implements BookCell {
        @Override
        public int length() {
            return text.length();
        }
    }

    static BookCell of(Content content, @Nullable Object value) {
        return switch (value) {
            case null -> new Blank();
            case Boolean truth -> new Truth(truth);
            case Integer number -> new Amount(number);
            case Double number -> new Amount(number);
            case Number number -> number(number.toString());
            case List<?> values -> list(content, values);
            default -> text(content, CellText.plain(value));
        };
    }

    private static BookCell list(Content content, List<?> values) {
        return switch (values.size()) {
            case 0 -> new Blank();
            case 1 -> of(content, values.getFirst());
            default -> new Words(CellText.joined(values));
        };
    }

    private static BookCell text(Content content, String text) {
        return switch (content) {
            case PLAIN -> new Words(text);
            case DAY -> day(text).<BookCell>map(Day::new).orElseGet(() -> new Words(text));
            case DECIMAL -> number(text);
        };
    }

    private static BookCell number(String text) {
        BigDecimal number = new BigDecimal(text);
        boolean kept = number.stripTrailingZeros().precision() <= DIGITS && number.scale() <= PLACES;
        return kept ? new Exact(number) : new Words(text);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text)
                    .filter(written -> written.length() == LENGTH_OF_DAY)
                    .map(LocalDate::parse)
                    .filter(day -> !day.isBefore(FIRST_DAY));
        } catch (DateTimeException notOneDay) {
            return Optional.empty();
        }
    }
}
