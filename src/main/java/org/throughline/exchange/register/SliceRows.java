package org.throughline.exchange.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.change.RowMark;
import org.throughline.change.RowMarks;
import org.throughline.change.StatedRows;
import org.throughline.change.row.FileOrigin;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.kind.Kinds;

/** The rows that follow from the books of a slice, in the light of what others have said in the graph. */
record SliceRows(Slice slice, String file, Kinds kinds) {

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
                    before.rows().isEmpty() && join == KnownBody.Join.NONE,
                    !before.rows().equals(now.rows()));
        }
    }

    Planned planned(Universe known) {
        RowMarks before = RowMarks.of(slice.touched().flatMap(book -> book.rows().stream()));
        Map<String, KnownBody> standings = new LinkedHashMap<>();
        Map<RegisterBook, List<Row>> rows = new LinkedHashMap<>();
        slice.taken().forEach(record -> {
            KnownBody standing = KnownBody.of(record.code(), before, known);
            standings.put(record.code(), standing);
            rows.put(slice.ofBody(record), body(record, standing));
            rows.put(slice.ofEdition(record.at()), List.of(source(record.at())));
            PlaceSort.in(record).forEach(sort -> rows.put(slice.ofPlace(sort, sort.code(record)), place(sort, record)));
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

    private List<Row> body(EditionRecord record, KnownBody standing) {
        List<EditionRecord> history = slice.history(record);
        String sort =
                OdsList.called(history.getLast().at().list()).orElseThrow().sort();
        return new BodyFacts(history, sort, standing, drawer(record.at()))
                .rows()
                .toList();
    }

    private List<Row> place(PlaceSort sort, EditionRecord record) {
        String code = sort.code(record);
        return new PlaceFacts(sort, code, slice.named(sort, code), drawer(record.at()))
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
                                "%s (ODS %s), edition %s"
                                        .formatted(
                                                OdsList.called(at.list())
                                                        .orElseThrow()
                                                        .title(),
                                                at.list(),
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
