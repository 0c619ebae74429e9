package org.throughline.exchange.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.throughline.change.RowMark;
import org.throughline.change.RowMarks;
import org.throughline.change.StatedRows;
import org.throughline.change.row.FileOrigin;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.judge.Namesake;
import org.throughline.kind.Kinds;

/**
 * The rows that follow from the books of a slice, in the light of what others have said in the graph.
 *
 * @param namesakes whom the names of new codes may mean, by the code
 */
record SliceRows(Slice slice, Map<String, List<Namesake>> namesakes, String file, Kinds kinds) {

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
                    .map(record -> count(slice, record))
                    .reduce(ImportCount.rows(rows, plan.kept().size()), ImportCount::plus);
        }

        private ImportCount count(Slice slice, EditionRecord record) {
            RegisterBook before = slice.ofBody(record);
            RegisterBook now = after.getOrDefault(before.id(), before);
            KnownBody known = joins.get(record.code());
            KnownBody.Join join = known == null ? KnownBody.Join.NONE : known.join();
            return ImportCount.line(
                    join,
                    before.rows().isEmpty() && join == KnownBody.Join.NONE,
                    !before.rows().equals(now.rows()));
        }

        /** The pairs that a person should look at. */
        List<Doubtful> doubtful(Slice slice, String file) {
            return slice.bodies().stream()
                    .flatMap(record -> joins.containsKey(record.code())
                            ? Objects.requireNonNull(joins.get(record.code())).answer().refusals().stream()
                                    .map(refusal -> refusal.doubtful(record, file))
                            : Stream.of())
                    .toList();
        }
    }

    Planned planned(Universe known) {
        RowMarks before = RowMarks.of(slice.touched().flatMap(book -> book.rows().stream()));
        Map<String, KnownBody> standings = new Introductions(slice, namesakes).known(known);
        Map<RegisterBook, List<Row>> rows = new LinkedHashMap<>();
        slice.bodies().stream()
                .filter(slice::isTold)
                .forEach(record -> rows.put(slice.ofBody(record), body(record, standing(record.code(), standings))));
        slice.taken().forEach(record -> {
            rows.put(slice.ofEdition(record.at()), List.of(source(record.at())));
            PlaceSort.in(record).forEach(sort -> rows.put(slice.ofPlace(sort, sort.code(record)), place(sort, record)));
            record.of(Aspect.CITY).forEach(town -> rows.put(slice.ofTown(town), town(town, record)));
            Tie.in(record).forEach(tie -> rows.put(slice.ofTie(tie, record.at()), tie(tie, record, standings)));
        });
        List<Row> all = rows.values().stream().flatMap(List::stream).toList();
        return new Planned(new StatedRows(all, before, List.of(), known, kinds).plan(), stated(rows), standings);
    }

    private static KnownBody standing(String code, Map<String, KnownBody> standings) {
        return Objects.requireNonNull(standings.get(code));
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
        return BodyFacts.of(slice.history(record), standing, drawer(record.at()))
                .rows()
                .toList();
    }

    private List<Row> place(PlaceSort sort, EditionRecord record) {
        String code = sort.code(record);
        return new PlaceFacts(sort, code, slice.named(sort, code), drawer(record.at()))
                .rows()
                .toList();
    }

    private List<Row> town(Saying town, EditionRecord record) {
        return new TownFacts(town.value(), slice.seen(town), drawer(record.at()))
                .rows()
                .toList();
    }

    private List<Row> tie(Tie tie, EditionRecord record, Map<String, KnownBody> standings) {
        return new TieFacts(
                        tie,
                        standing(tie.from(), standings).entity(),
                        standing(tie.to(), standings).entity(),
                        slice.said(tie, record.at()),
                        drawer(record.at()))
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
                                                at.listing().heading(),
                                                at.edition().text()),
                                "published",
                                at.edition().text(),
                                "publishedBasis",
                                "INFERRED",
                                "licence",
                                at.listing().system().licence(),
                                "quality",
                                "REGISTER"));
    }

    private Drawer drawer(Citing at) {
        return new Drawer(kinds, new FileOrigin(file, at.line(), null));
    }
}
