package org.throughline.exchange.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.change.RowMark;
import org.throughline.change.RowMarks;
import org.throughline.change.StatedRows;
import org.throughline.change.row.FileOrigin;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.kind.Kinds;

/**
 * The rows that follow from the books of a slice, in the light of what others have said in the graph.
 *
 * @param dry whether slices before it are not in the graph, for they were not written
 */
record SliceRows(Slice slice, String file, boolean dry, Kinds kinds) {

    /**
     * What is to be done, and what the books are afterwards.
     *
     * @param joins by what each body is known
     */
    record Planned(StatedRows.Plan plan, Map<String, RegisterBook> after, Map<String, KnownBody> joins) {

        Collection<RegisterBook> books() {
            return after.values();
        }

        ImportCount count(Slice slice, long rows) {
            return slice.taken().stream()
                    .map(record -> count(slice.ofBody(record), joins.get(record.code())))
                    .reduce(ImportCount.rows(rows, plan.kept().size()), ImportCount::plus);
        }

        private ImportCount count(RegisterBook before, @Nullable KnownBody known) {
            RegisterBook now = after.getOrDefault(before.id(), before);
            KnownBody.Join join = known == null ? KnownBody.Join.NONE : known.join();
            return ImportCount.line(
                    join,
                    before.rows().isEmpty() && !now.rows().isEmpty() && join == KnownBody.Join.NONE,
                    !before.rows().equals(now.rows()));
        }
    }

    Planned planned(Universe known) {
        RowMarks before = RowMarks.of(slice.touched().flatMap(book -> book.rows().stream()));
        Map<String, KnownBody> standings = new LinkedHashMap<>();
        Map<RegisterBook, List<Row>> rows = new LinkedHashMap<>();
        slice.taken().forEach(record -> {
            CodeHistory history = slice.history(record);
            KnownBody standing = KnownBody.of(record.code(), history.table(), before, known);
            standings.put(record.code(), standing);
            rows.put(slice.ofBody(record), body(record, history, standing, known));
            rows.put(slice.ofEdition(record.at()), List.of(source(record.at())));
            NamedPlace.in(record).forEach(place -> rows.put(slice.ofPlace(place), place(place, record, before, known)));
            NamedPlace.nested(record).forEach(nesting -> rows.put(slice.ofNesting(nesting), nesting(nesting, record)));
        });
        List<Row> all = rows.values().stream().flatMap(List::stream).toList();
        return new Planned(new StatedRows(all, before, List.of(), known, kinds).plan(), stated(rows), standings);
    }

    private static Map<String, RegisterBook> stated(Map<RegisterBook, List<Row>> rows) {
        Map<String, RegisterBook> books = new LinkedHashMap<>();
        rows.forEach((book, stated) -> books.put(
                book.id(),
                book.stating(stated.stream()
                        .map(RowMark::of)
                        .map(RowMark::entry)
                        .sorted()
                        .toList())));
        return books;
    }

    private List<Row> body(EditionRecord record, CodeHistory history, KnownBody standing, Universe known) {
        if (history.sort().isEmpty()) {
            return List.of();
        }
        Drawer drawer = drawer(record.at());
        BelongingFacts belonging = new BelongingFacts(history, standing.entity(), code -> trust(code, known), drawer);
        return Stream.concat(new BodyFacts(history, standing, drawer).rows(), belonging.rows())
                .toList();
    }

    /** None where its slice would have been written before. */
    private Optional<String> trust(String code, Universe known) {
        String body = KnownBody.called(code, known);
        return dry && !slice.tells(code) && known.node(body).isEmpty() ? Optional.empty() : Optional.of(body);
    }

    /** None where others have told of it already. */
    private List<Row> place(NamedPlace place, EditionRecord record, RowMarks before, Universe known) {
        boolean theirs = known.row("place", place.id())
                .filter(row -> !before.knows(row.key()))
                .isPresent();
        return theirs
                ? List.of()
                : new PlaceFacts(place, slice.naming(place), drawer(record.at()))
                        .rows()
                        .toList();
    }

    private List<Row> nesting(PlaceWithin nesting, EditionRecord record) {
        return new PlaceWithinFacts(nesting, slice.named(nesting), drawer(record.at()))
                .rows()
                .toList();
    }

    private Row source(Citing at) {
        return drawer(at)
                .row(
                        "source",
                        Map.of(
                                "id",
                                at.source(),
                                "title",
                                "%s, edition %s"
                                        .formatted(
                                                OdsList.called(at.list())
                                                        .orElseThrow()
                                                        .title(),
                                                at.edition().text()),
                                "published",
                                at.edition().text(),
                                "publishedBasis",
                                "INFERRED",
                                "licence",
                                "Open Government Licence v3.0",
                                "quality",
                                "REGISTER"));
    }

    private Drawer drawer(Citing at) {
        return new Drawer(kinds, new FileOrigin(file, at.line(), null));
    }
}
