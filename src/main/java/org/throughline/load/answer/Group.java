package org.throughline.load.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.compose.Summary;
import org.throughline.compose.Summary.GroupBy;
import org.throughline.load.inquiry.Listed;
import org.throughline.money.Quantity;
import org.throughline.money.Total;
import org.throughline.money.Totals;

/** Rows of a list that have their keys in common. */
public record Group(
        List<GroupKey> keys,
        int count,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        List<Total> sums,
        Listed members) {

    private static final int EARLIEST = 0;
    private static final int LATEST = 1;
    private static final int NUMBERS = 3;

    static List<Group> all(Summarised groups) {
        Summary.Groups asked = (Summary.Groups) groups.summary();
        return groups.rows().stream()
                .map(row -> read(asked, NodeView.list(row)))
                .toList();
    }

    private static Group read(Summary.Groups asked, List<Object> row) {
        Measured measured = new Measured(asked.measures(), NodeView.list(row.get(2)));
        @Nullable Quantity range = measured.range();
        @Nullable Object members = row.get(3);
        @Nullable Object sums = row.get(4);
        return new Group(
                keys(asked.keys(), NodeView.list(row.getFirst())),
                Math.toIntExact((Long) row.get(1)),
                (LocalDate) measured.value(EARLIEST),
                (LocalDate) measured.value(LATEST),
                range == null ? null : range.minimum(),
                range == null ? null : range.maximum(),
                sums == null ? List.of() : Totals.of(NodeView.list(sums), null),
                new Listed(
                        members == null
                                ? List.of()
                                : NodeView.list(members).stream()
                                        .map(String.class::cast)
                                        .toList()));
    }

    private static List<GroupKey> keys(List<GroupBy> keys, List<Object> values) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> GroupKey.of(values.get(i), keys.get(i) instanceof GroupBy.Reached))
                .toList();
    }

    /** What is told of a group: two days, then two numbers and their unit, as far as its type has them. */
    private record Measured(List<Summary.Measure> asked, List<Object> values) {

        @Nullable
        Object value(int index) {
            boolean dated = asked.size() != NUMBERS;
            return dated && index < values.size() ? values.get(index) : null;
        }

        @Nullable
        Quantity range() {
            int from = asked.size() - NUMBERS;
            return from < 0 || values.get(from + 2) == null
                    ? null
                    : Quantity.read(Arrays.asList(values.get(from), values.get(from + 1), values.get(from + 2), null));
        }
    }
}
