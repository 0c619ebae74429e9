package org.throughline.commit.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.kind.Column;
import org.throughline.kind.Join;
import org.throughline.kind.Joint;
import org.throughline.kind.LinkKind;

/**
 * The one statement that writes relationships: its file shows it for one kind, of which each part stands for the same
 * part of any other.
 */
record LinkStatement(LinkKind example, Statement file) {

    private static final List<String> DATES = List.of("from", "until");
    private static final List<String> BOUNDS = List.of("", "Earliest", "Latest", "First", "Last");

    Statement of(LinkKind kind) {
        String text = file.text()
                .replace(node("start", example, Join::start), node("start", kind, Join::start))
                .replace(node("end", example, Join::end), node("end", kind, Join::end))
                .replace(
                        example.relationship().orElseThrow().type(),
                        kind.relationship().orElseThrow().type())
                .replace(properties(example), properties(kind));
        return new Statement(kind.name(), file.header(), text);
    }

    /** How one end of it is matched: by any label that stands there. */
    private static String node(String variable, LinkKind kind, Function<Join, Joint> which) {
        List<String> labels = kind.joins().stream()
                .flatMap(join -> which.apply(join).labels().stream())
                .distinct()
                .toList();
        String column = which.apply(kind.joins().getFirst()).column();
        String label = labels.size() == 1 ? ":" + labels.getFirst() : "&(" + String.join("|", labels) + ")";
        return "(%s:Node%s {id: row.%s})".formatted(variable, label, column);
    }

    private static String properties(LinkKind kind) {
        List<String> properties = new ArrayList<>(Stream.concat(kind.own().stream(), kind.derived().stream())
                .flatMap(LinkStatement::own)
                .toList());
        if (kind.dated()) {
            DATES.stream().flatMap(LinkStatement::date).forEach(properties::add);
            properties.add("attested: coalesce(row.attested, [])");
            properties.add("preferred: coalesce(row.preferred, false)");
        }
        if (kind.cited()) {
            properties.add(".citations");
            properties.add(".partly");
        }
        properties.add(".version");
        return String.join(",\n  ", properties);
    }

    private static Stream<String> own(Column column) {
        return column.sorted()
                ? Stream.of("." + column.name(), "." + column.name() + "Order")
                : Stream.of("." + column.name());
    }

    /** Where a period begins is what lists are ordered by. */
    private static Stream<String> date(String name) {
        Stream<String> bounds = BOUNDS.stream().map(bound -> "." + name + bound);
        return name.equals("from") ? Stream.concat(bounds, Stream.of(".fromOrder")) : bounds;
    }
}
