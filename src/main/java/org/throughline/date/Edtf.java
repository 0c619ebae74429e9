package org.throughline.date;

/** One date text understood: a point or an interval. */
sealed interface Edtf permits EdtfPoint, EdtfInterval {

    static Edtf parse(String text) {
        return text.indexOf('/') < 0 ? EdtfPoint.parse(text) : EdtfInterval.parse(text);
    }

    DatePrecision precision();

    DaySpan span();

    DaySpan reach();
}
