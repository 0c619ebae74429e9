package org.throughline.date;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The days from {@code earliest} to {@code latest}, both included; null is a side without a bound. */
public record DaySpan(
        @Nullable LocalDate earliest, @Nullable LocalDate latest) {

    /** Nothing known, nothing ruled out. */
    public static final DaySpan UNBOUNDED = new DaySpan(null, null);

    DaySpan moved(UnaryOperator<LocalDate> first, UnaryOperator<LocalDate> last) {
        return new DaySpan(earliest == null ? null : first.apply(earliest), latest == null ? null : last.apply(latest));
    }

    boolean reversed() {
        return earliest != null && latest != null && latest.isBefore(earliest);
    }
}
