package org.throughline.exchange.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.change.RowMark;
import org.throughline.change.RowMarks;
import org.throughline.change.StatedRows;
import org.throughline.change.row.FileOrigin;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.Universe;
import org.throughline.kind.Kinds;

/**
 * The rows that follow from the books of a slice, in the light of what others have said in the graph.
 *
 * @param likely whom the names of new codes may mean, by the code
 * @param dry whether slices before it are not in the graph, for they were not written
 */
record SliceRows(Slice slice, Map<String, Likely> likely, String file, boolean dry, Kinds kinds) {

    /**
     * What is to be done.
     *
     * @param before what was noted of them
     * @param stated the rows that follow from each book
     * @param joins by what each body is known
     */
    record Planned(
            StatedRows.Plan plan, RowMarks before, Map<RegisterBook, List<Row>> stated, Map<String, KnownBody> joins) {

        /** What the books are afterwards, by their ids. */
        Map<String, RegisterBook> books() {
            Map<String, RegisterBook> books = new LinkedHashMap<>();
            Set<RowKey> kept = Set.copyOf(plan.kept());
            stated.forEach((book, rows) -> books.put(
                    book.id(),
                    book.stating(rows.stream()
                            .map(row -> before.noted(row, kept))
                            .map(RowMark::entry)
                            .sorted()
                            .toList())));
            return books;
        }

        ImportCount count(Slice slice, Map<String, RegisterBook> after, long rows) {
            return slice.taken().stream()
                    .map(record -> count(slice.ofBody(record), after, record))
                    .reduce(
                            ImportCount.rows(
                                    rows, plan.kept().size() + plan.left().size()),
                            ImportCount::plus);
        }

        private ImportCount count(RegisterBook before, Map<String, RegisterBook> after, EditionRecord record) {
            RegisterBook now = after.getOrDefault(before.id(), before);
            KnownBody known = joins.get(record.code());
            KnownBody.Join join = known == null ? KnownBody.Join.NONE : known.join();
            return ImportCount.line(
                    join,
                    before.rows().isEmpty() && !now.rows().isEmpty() && join == KnownBody.Join.NONE,
                    !before.rows().equals(now.rows()));
        }

        /** The pairs that a person should look at. */
        List<Doubtful> doubtful(Slice slice, String file) {
            return slice.bodies().stream()
                    .flatMap(record -> doubtful(record, file))
                    .toList();
        }

        private Stream<Doubtful> doubtful(EditionRecord record, String file) {
            KnownBody known = joins.get(record.code());
            return known == null
                    ? Stream.of()
                    : known.answer().refusals().stream().map(refusal -> refusal.doubtful(record, known.entity(), file));
        }
    }

    Planned planned(Universe known) {
        RowMarks before = RowMarks.of(slice.touched().flatMap(book -> book.rows().stream()));
        Map<String, KnownBody> standings = new Introductions(slice, likely).known(known);
        Gazetteer gazetteer = new Gazetteer(before, known);
        Map<RegisterBook, List<Row>> rows = new LinkedHashMap<>();
        slice.bodies().stream()
                .filter(slice::isTold)
                .forEach(record -> rows.put(slice.ofBody(record), body(record, standings, known, gazetteer)));
        slice.taken().forEach(record -> {
            rows.put(slice.ofEdition(record.at()), List.of(source(record.at())));
            NamedPlace.in(record).forEach(place -> rows.put(slice.ofPlace(place), place(place, record, before, known)));
            NamedPlace.nested(record).forEach(nesting -> rows.put(slice.ofNesting(nesting), nesting(nesting, record)));
            record.of(Aspect.CITY).forEach(town -> rows.put(slice.ofTown(town), town(town, record, gazetteer)));
            Tie.in(record).forEach(tie -> rows.put(slice.ofTie(tie, record.at()), tie(tie, record, standings)));
        });
        List<Row> all = rows.values().stream().flatMap(List::stream).toList();
        StatedRows.Plan plan = stating(all, before, known).plan();
        return new Planned(plan.keeping(gone(all, before, known)), before, rows, standings);
    }

    private StatedRows stating(List<Row> rows, RowMarks before, Universe known) {
        return new StatedRows(rows, before, List.of(), known, kinds);
    }

    /** Of bodies and places, each of which is known by now, those that others have changed or taken away. */
    private List<RowKey> gone(List<Row> all, RowMarks before, Universe known) {
        List<Row> entities = all.stream().filter(row -> row.kind().entity()).toList();
        return stating(entities, before, known).changedByOthers();
    }

    private static KnownBody standing(String code, Map<String, KnownBody> standings) {
        return Objects.requireNonNull(standings.get(code));
    }

    private List<Row> body(
            EditionRecord record, Map<String, KnownBody> standings, Universe known, Gazetteer gazetteer) {
        CodeHistory history = slice.history(record);
        if (history.sort().isEmpty()) {
            return List.of();
        }
        KnownBody standing = standing(record.code(), standings);
        Drawer drawer = drawer(record.at());
        BelongingFacts belonging = new BelongingFacts(
                history, standing.entity(), code -> trust(code, record.at(), standings, known), drawer);
        return Stream.concat(new BodyFacts(history, standing, gazetteer, drawer).rows(), belonging.rows())
                .toList();
    }

    /** None where its slice would have been written before. */
    private Optional<String> trust(String code, Citing at, Map<String, KnownBody> standings, Universe known) {
        KnownBody standing = standings.get(code);
        if (standing != null) {
            return Optional.of(standing.entity());
        }
        String body = Introduction.called(at.listing().system(), code, known);
        return dry && known.node(body).isEmpty() ? Optional.empty() : Optional.of(body);
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

    /** None where others say which place has its number. */
    private List<Row> town(Saying town, EditionRecord record, Gazetteer gazetteer) {
        boolean told = gazetteer.isTold(town.value());
        return told && !gazetteer.isKept(town.value())
                ? List.of()
                : new TownFacts(town.value(), slice.seen(town), told, drawer(record.at()))
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
                                at.listing().licence(),
                                "quality",
                                "REGISTER"));
    }

    private Drawer drawer(Citing at) {
        return new Drawer(kinds, new FileOrigin(file, at.line(), null));
    }
}
