package org.throughline.change.rule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.kind.Join;
import org.throughline.kind.Joint;

/** The two ends that a row joins: both exist, and a relationship of its type may join such two. */
record Joining(Row row, Reference reference, Problems problems) {

    void check() {
        List<Join> joins = row.kind().joins();
        if (joins.isEmpty()) {
            return;
        }
        Joint start = anyOf(joins, Join::start);
        Joint end = anyOf(joins, Join::end);
        boolean started = reference.check(start);
        boolean ended = reference.check(end);
        if (started && ended) {
            check(joins, start.column(), end.column());
        }
    }

    private void check(List<Join> joins, String start, String end) {
        String from = String.valueOf(row.text(start));
        String to = String.valueOf(row.text(end));
        if (from.equals(to)) {
            problems.add(row.at(end), from + " is joined to itself: name another");
        } else if (joins.stream().noneMatch(join -> join.admits(reference.labels(from), reference.labels(to)))) {
            problems.add(row.at(end), impossible(joins, from, to));
        }
    }

    private String impossible(List<Join> joins, String from, String to) {
        return "%s joins %s, not %s to %s: name other ends"
                .formatted(
                        row.kind().relationship().orElseThrow().type(),
                        joins.stream().map(Join::toString).collect(Collectors.joining(", ")),
                        reference.labels(from).getFirst(),
                        reference.labels(to).getFirst());
    }

    private static Joint anyOf(List<Join> joins, Function<Join, Joint> end) {
        List<String> labels = joins.stream()
                .map(end)
                .flatMap(joint -> joint.labels().stream())
                .distinct()
                .toList();
        return new Joint(end.apply(joins.getFirst()).column(), labels);
    }
}
