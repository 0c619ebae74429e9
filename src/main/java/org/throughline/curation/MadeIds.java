package org.throughline.curation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
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
import org.throughline.name.Hyphenated;
import org.throughline.name.Unaccented;

/** Makes ids for what was sent without: readable, and never taken before. */
@Component
class MadeIds {

    private static final int LONGEST = 60;
    private static final int LOOKED_UP = 9;
    private static final int FURTHER = 10;
    private static final int SPREAD = 100;
    private static final int NEAR = 2;

    private final GraphRows graph;
    private final Ledger ledger;

    MadeIds(GraphRows graph, Ledger ledger) {
        this.graph = graph;
        this.ledger = ledger;
    }

    /**
     * The same with an id for each row that had none.
     *
     * @param attempt how often this was asked before, because others took the ids meanwhile: where many do, each goes
     *     on from a number of its own
     */
    List<Draft> complete(List<Draft> drafts, int attempt) {
        List<Draft.OfRow> nameless = drafts.stream()
                .filter(draft -> draft instanceof Draft.OfRow row && !row.named())
                .map(Draft.OfRow.class::cast)
                .toList();
        if (nameless.isEmpty()) {
            return drafts;
        }
        return complete(drafts, nameless, from(attempt), LOOKED_UP + nameless.size());
    }

    /** So many numbers of each name are looked up together, and more where all of them are taken. */
    private List<Draft> complete(List<Draft> drafts, List<Draft.OfRow> nameless, int from, int count) {
        Set<String> used = ledger.used(nameless.stream()
                .flatMap(row -> numbered(stem(row), from).limit(count).map(id -> Subject.of(row.kind(), id)))
                .collect(Collectors.toSet()));
        return graph.settled(known -> complete(drafts, used, known, new Numbers(from, count)))
                .orElseGet(() -> complete(drafts, nameless, from, count * FURTHER));
    }

    private static int from(int attempt) {
        return attempt < NEAR
                ? 1
                : ThreadLocalRandom.current()
                        .nextInt(2, IntStream.range(NEAR, attempt + 1).reduce(1, (number, _) -> number * SPREAD));
    }

    /** Which numbers are tried. */
    private record Numbers(int from, int count) {}

    /** Empty where not enough were tried. */
    private static Optional<List<Draft>> complete(
            List<Draft> drafts, Set<String> used, Universe known, Numbers numbers) {
        Set<String> taken = new HashSet<>(used);
        drafts.forEach(draft -> {
            if (draft instanceof Draft.OfRow row && row.cells().get("id") instanceof String id) {
                taken.add(Subject.of(row.kind(), id));
            }
        });
        List<Draft> whole = drafts.stream()
                .flatMap(draft -> draft instanceof Draft.OfRow row && !row.named()
                        ? free(row, taken, known, numbers).map(row::identified).stream()
                        : Stream.of(draft))
                .toList();
        return whole.size() < drafts.size() ? Optional.empty() : Optional.of(whole);
    }

    private static Optional<String> free(Draft.OfRow row, Set<String> taken, Universe known, Numbers numbers) {
        Optional<String> free = numbered(stem(row), numbers.from())
                .limit(numbers.count())
                .filter(one -> !taken.contains(Subject.of(row.kind(), one)) && !isThere(row.kind(), one, known))
                .findFirst();
        free.ifPresent(id -> taken.add(Subject.of(row.kind(), id)));
        return free;
    }

    private static boolean isThere(Kind kind, String id, Universe known) {
        return kind.node().isPresent()
                ? known.node(id).isPresent()
                        || PreferredName.entity(id).flatMap(known::node).isPresent()
                : known.row(kind.name(), id).isPresent();
    }

    private static Stream<String> numbered(String stem, int from) {
        return IntStream.iterate(from, number -> number + 1)
                .mapToObj(number -> number == 1 ? stem : stem + "-" + number);
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
        String text = Hyphenated.of(Unaccented.of(parts.collect(Collectors.joining(" "))));
        return text.length() <= LONGEST
                ? text.isEmpty() ? row.kind().name() : text
                : text.substring(0, LONGEST + 1).replaceFirst("-[^-]*$", "");
    }
}
