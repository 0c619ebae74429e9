package org.throughline.curation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.change.row.PreferredName;
import org.throughline.change.row.Subject;
import org.throughline.change.row.Universe;
import org.throughline.commit.GraphRows;
import org.throughline.commit.Ledger;
import org.throughline.kind.ColumnType;
import org.throughline.kind.Kind;
import org.throughline.kind.LinkKind;
import org.throughline.name.Unaccented;

/** Makes ids for what was sent without: readable, and never taken before. */
@Component
class MadeIds {

    private static final int LONGEST = 60;
    private static final int LOOKED_UP = 9;
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    private final GraphRows graph;
    private final Ledger ledger;

    MadeIds(GraphRows graph, Ledger ledger) {
        this.graph = graph;
        this.ledger = ledger;
    }

    /** The same with an id for each row that had none. */
    List<Draft> complete(List<Draft> drafts) {
        List<Draft.OfRow> nameless = drafts.stream()
                .filter(draft -> draft instanceof Draft.OfRow row && !row.named())
                .map(Draft.OfRow.class::cast)
                .toList();
        if (nameless.isEmpty()) {
            return drafts;
        }
        Set<String> used = ledger.used(nameless.stream()
                .flatMap(row -> numbered(stem(row)).limit(LOOKED_UP).map(id -> Subject.of(row.kind(), id)))
                .toList());
        return graph.settled(known -> complete(drafts, used, known));
    }

    private static List<Draft> complete(List<Draft> drafts, Set<String> used, Universe known) {
        Set<String> taken = new HashSet<>(used);
        drafts.forEach(draft -> {
            if (draft instanceof Draft.OfRow row && row.cells().get("id") instanceof String id) {
                taken.add(Subject.of(row.kind(), id));
            }
        });
        return drafts.stream()
                .map(draft -> draft instanceof Draft.OfRow row && !row.named()
                        ? row.identified(free(row, taken, known))
                        : draft)
                .toList();
    }

    private static String free(Draft.OfRow row, Set<String> taken, Universe known) {
        String id = numbered(stem(row))
                .filter(one -> !taken.contains(Subject.of(row.kind(), one)) && !isThere(row.kind(), one, known))
                .findFirst()
                .orElseThrow();
        taken.add(Subject.of(row.kind(), id));
        return id;
    }

    private static boolean isThere(Kind kind, String id, Universe known) {
        return kind.node().isPresent()
                ? known.node(id).isPresent()
                        || PreferredName.entity(id).flatMap(known::node).isPresent()
                : known.row(kind.name(), id).isPresent();
    }

    private static Stream<String> numbered(String stem) {
        return Stream.concat(
                Stream.of(stem), IntStream.iterate(2, number -> number + 1).mapToObj(number -> stem + "-" + number));
    }

    /** What a row is called by: its name, what it joins, the first two things that it must say, or else its table. */
    private static String stem(Draft.OfRow row) {
        if (row.kind() instanceof LinkKind link) {
            return slug(row, Stream.of(text(row, link.from()), "to", text(row, link.to())));
        }
        Stream<String> said = row.cells().containsKey("name")
                ? Stream.of(text(row, "name"))
                : row.kind().columns().stream()
                        .filter(column -> column.required()
                                && column.type() == ColumnType.TEXT
                                && !column.name().equals("id"))
                        .limit(2)
                        .map(column -> text(row, column.name()));
        return slug(row, said);
    }

    private static String text(Draft.OfRow row, String column) {
        return String.valueOf(row.cells().getOrDefault(column, ""));
    }

    private static String slug(Draft.OfRow row, Stream<String> parts) {
        String text = BETWEEN.matcher(Unaccented.of(parts.collect(Collectors.joining(" "))))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        return text.length() <= LONGEST
                ? text.isEmpty() ? row.kind().name() : text
                : text.substring(0, LONGEST + 1).replaceFirst("-[^-]*$", "");
    }
}
