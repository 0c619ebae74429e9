package org.throughline.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as a source tells it: the text as written, and the first and last day that the text spans.
 *
 * <p>{@code earliest} and {@code latest} are the days of the text as it stands; that it is approximate or uncertain
 * moves neither, so that dates can be shown and sorted. What is certain or possible is asked of {@link #reach()}.
 */
public record PartialDate(
        String text, @Nullable LocalDate earliest, @Nullable LocalDate latest, DatePrecision precision) {

    /** Reads EDTF at levels 0 and 1: years to days, unknown digits, the marks {@code ? ~ %}, intervals, open ends. */
    public static PartialDate parse(String text) {
        Edtf edtf = Edtf.parse(text);
        return new PartialDate(text, edtf.span().earliest(), edtf.span().latest(), edtf.precision());
    }

    /**
     * The days that a fair reading allows: those of the text; one unit more on each side where it says "about"; every
     * day where the source itself is unsure.
     */
    public DaySpan reach() {
        return Edtf.parse(text).reach();
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
        return text.indexOf(mark) >= 0 || text.indexOf('%') >= 0;
    }
}
