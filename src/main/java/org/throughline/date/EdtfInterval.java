package org.throughline.date;

import org.jspecify.annotations.Nullable;

/** A period from one point to another; an end that is open or unknown is null. */
record EdtfInterval(@Nullable EdtfPoint start, @Nullable EdtfPoint end) implements Edtf {

    static EdtfInterval parse(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length != 2) {
            throw UnreadableDate.form(text);
        }
        EdtfInterval interval = new EdtfInterval(point(ends[0]), point(ends[1]));
        if (interval.start == null && interval.end == null) {
            throw UnreadableDate.form(text);
        }
        if (interval.span().reversed()) {
            throw UnreadableDate.reversed(text);
        }
        return interval;
    }

    @Override
    public DatePrecision precision() {
        return DatePrecision.INTERVAL;
    }

    @Override
    public DaySpan span() {
        return new DaySpan(
                start == null ? null : start.span().earliest(),
                end == null ? null : end.span().latest());
    }

    @Override
    public DaySpan reach() {
        return new DaySpan(
                start == null ? null : start.reach().earliest(),
                end == null ? null : end.reach().latest());
    }

    private static @Nullable EdtfPoint point(String text) {
        return text.isEmpty() || text.equals("..") ? null : EdtfPoint.parse(text);
    }
}
