package org.throughline.date;

/** A text that is no date, with a message that says how to write one. */
public class UnreadableDate extends IllegalArgumentException {

    private static final String FORMS =
            "write 2016, 2016-09, 2016-09-07, 2017-12~ (about), 2016? (unsure), 2020-04/2021-03 or 2018/..";

    private UnreadableDate(String message) {
        super(message);
    }

    private UnreadableDate(String message, Throwable cause) {
        super(message, cause);
    }

    static UnreadableDate form(String text) {
        return new UnreadableDate("\"" + text + "\" is not an EDTF date: " + FORMS);
    }

    static UnreadableDate gap(String text) {
        return new UnreadableDate("\"" + text + "\" names a part below an unknown one: leave the finer part out");
    }

    static UnreadableDate impossible(String text, Throwable cause) {
        return new UnreadableDate("\"" + text + "\" names a day or month that no calendar has: correct it", cause);
    }

    static UnreadableDate reversed(String text) {
        return new UnreadableDate("\"" + text + "\" ends before it starts: put the earlier date first");
    }
}
