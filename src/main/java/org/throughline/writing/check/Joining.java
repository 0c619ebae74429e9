package org.throughline.writing.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.kind.Join;
import org.throughline.kind.Joint;
import org.throughline.kind.Kind;
import org.throughline.writing.table.Problems;
import org.throughline.writing.table.Row;

/** The two ends that a row joins: both exist, and a relationship of its type may join such two. */
record Joining(Row row, Kind kind, NodeIndex nodes, Reference reference, Problems problems) {

    void check() {
        List<Join> joins = kind.joins();
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
            problems.add(row.place(end), from + " is joined to itself: name another");
        } else if (joins.stream().noneMatch(join -> join.admits(nodes.labels(from), nodes.labels(to)))) {
            problems.add(row.place(end), impossible(joins, from, to));
        }
    }

    private String impossible(List<Join> joins, String from, String to) {
        return "%s joins %s, not %s to %s: name other ends"
                .formatted(
                        kind.relationship().orElseThrow().type(),
                        joins.stream().map(Join::toString).collect(Collectors.joining(", ")),
                        nodes.labels(from).getFirst(),
                        nodes.labels(to).getFirst());
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
