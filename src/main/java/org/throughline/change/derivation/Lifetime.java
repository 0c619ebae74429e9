package org.throughline.change.derivation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.date.DaySpan;
import org.throughline.date.PartialDate;

/**
 * When something existed, as far as sources tell: figures of what took place tell it, and of bodies successions as
 * well. Where sources differ, it lasted as long as any of them lets it.
 *
 * @param since the day before which it did not exist, or null
 * @param until the day from which on it did not exist any more, or null
 */
record Lifetime(@Nullable LocalDate since, @Nullable LocalDate until) {

    private static final Set<String> BEGINNINGS = Set.of("ANNOUNCED", "LAUNCHED", "HELD", "FOUNDED");
    private static final Set<String> ENDS = Set.of("ENDED", "HELD", "CLOSED");

    /** Who takes another body over was there before; what bodies become was not. */
    private static final Set<String> MADE_NEW = Set.of("MERGER", "REPLACEMENT");

    static Lifetime of(String id, Universe universe) {
        Stream<DaySpan> made = successions("successor", id, Lifetime::isMade, universe);
        Stream<DaySpan> over = successions("predecessor", id, _ -> true, universe);
        return new Lifetime(
                first(Stream.concat(reported(id, BEGINNINGS, universe), made).toList()),
                last(Stream.concat(reported(id, ENDS, universe).map(Lifetime::dayAfter), over)
                        .toList()));
    }

    /** Whether a figure tells of a beginning or an end. */
    static boolean tells(Row figure) {
        String measure = String.valueOf(figure.text("measure"));
        return BEGINNINGS.contains(measure) || ENDS.contains(measure);
    }

    private static Stream<DaySpan> successions(String end, String id, Predicate<Row> chosen, Universe universe) {
        return universe.rows("succession", end, id).stream()
                .filter(chosen)
                .flatMap(succession -> Stream.ofNullable(succession.date("from")))
                .map(PartialDate::reach);
    }

    private static boolean isMade(Row succession) {
        return MADE_NEW.contains(String.valueOf(succession.text("how")));
    }

    private static Stream<DaySpan> reported(String id, Set<String> measures, Universe universe) {
        return universe.rows("figure", "about", id).stream()
                .filter(figure -> "REPORTED".equals(figure.text("status")))
                .filter(figure -> measures.contains(String.valueOf(figure.text("measure"))))
                .flatMap(figure -> Stream.ofNullable(figure.date("date")))
                .map(PartialDate::reach);
    }

    private static DaySpan dayAfter(DaySpan span) {
        LocalDate latest = span.latest();
        return new DaySpan(span.earliest(), latest == null ? null : latest.plusDays(1));
    }

    private static @Nullable LocalDate first(List<DaySpan> told) {
        return bound(told, DaySpan::earliest, Comparator.reverseOrder());
    }

    private static @Nullable LocalDate last(List<DaySpan> told) {
        return bound(told, DaySpan::latest, Comparator.naturalOrder());
    }

    /** The day furthest out; none where something is told that reaches any day. */
    private static @Nullable LocalDate bound(
            List<DaySpan> told, Function<DaySpan, @Nullable LocalDate> side, Comparator<LocalDate> outwards) {
        return told.stream().anyMatch(span -> side.apply(span) == null)
                ? null
                : told.stream()
                        .map(span -> Objects.requireNonNull(side.apply(span)))
                        .max(outwards)
                        .orElse(null);
    }
}
