package org.throughline.bench.graph;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.date.DayOrder;
import org.throughline.date.DaySpan;
import org.throughline.date.PartialDate;

/** A date text with its cells ready: as a start, as an end, and as any other date, each as the writer derives them. */
record Dated(int year, String text, String from, String until, String span, DayOrder order) {

    static final String NO_FROM = ",,,,," + upwards(null);
    static final String NO_UNTIL = ",,,,";
    static final String NO_SPAN = ",,";

    static Dated of(int year, String text) {
        PartialDate date = PartialDate.parse(text);
        DaySpan reach = date.reach();
        LocalDate last = reach.latest();
        DayOrder order = DayOrder.of(date);
        String span = cells(text, cell(date.earliest()), cell(date.latest()));
        return new Dated(
                year,
                text,
                cells(span, cell(reach.earliest()), cell(reach.latest()), cell(order.up())),
                cells(span, cell(reach.earliest()), cell(last == null ? null : last.plusDays(1))),
                span,
                order);
    }

    /** Text, its own days, the days of certainty, and order of a start. */
    static String start(@Nullable Dated date) {
        return date == null ? NO_FROM : date.from;
    }

    /** Text, its own days and the days of certainty of an end. */
    static String end(@Nullable Dated date) {
        return date == null ? NO_UNTIL : date.until;
    }

    /** Text, earliest and latest of any other date. */
    static String days(@Nullable Dated date) {
        return date == null ? NO_SPAN : date.span;
    }

    /** What it is sorted by upwards. */
    static String upwards(@Nullable Dated date) {
        return cell(order(date).up());
    }

    /** What it is sorted by upwards and downwards. */
    static String sorted(@Nullable Dated date) {
        return cells(cell(order(date).up()), downwards(date));
    }

    static String downwards(@Nullable Dated date) {
        return cell(order(date).down());
    }

    private static DayOrder order(@Nullable Dated date) {
        return date == null ? DayOrder.of(null) : date.order;
    }

    private static String cell(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String cells(String... cells) {
        return Stream.of(cells).collect(Collectors.joining(","));
    }
}
