package org.throughline.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as a source tells it: as written in EDTF, and the first and last day that it spans.
 *
 * <p>{@code earliest} and {@code latest} are the days as it is written; that it is approximate or uncertain moves
 * neither, so that dates can be shown and sorted. What is certain or possible is asked of {@link #reach()}.
 */
public record PartialDate(
        String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest, DatePrecision precision) {

    /** Reads EDTF at levels 0 and 1: years to days, unknown digits, the marks {@code ? ~ %}, intervals, open ends. */
    public static PartialDate parse(String edtf) {
        Edtf read = Edtf.parse(edtf);
        return new PartialDate(edtf, read.span().earliest(), read.span().latest(), read.precision());
    }

    /** For people to read, in English: "September 2016", "about December 2017", "April 2020 to March 2021". */
    public String text() {
        return DateWords.of(Edtf.parse(edtf));
    }

    /**
     * The days that a fair reading allows: those that are written; one unit more on each side where it says "about";
     * every day where the source itself is unsure.
     */
    public DaySpan reach() {
        return Edtf.parse(edtf).reach();
    }

    /** Whether the source says "about". */
    public boolean approximate() {
        return marked('~');
    }

    /** Whether the source itself is unsure. */
    public boolean uncertain() {
        return marked('?');
    }

    private boolean marked(char mark) {
        return edtf.indexOf(mark) >= 0 || edtf.indexOf('%') >= 0;
    }
}
