package org.throughline.writing.release;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.change.Change;
import org.throughline.change.Put;
import org.throughline.change.row.Row;
import org.throughline.commit.Books;
import org.throughline.judge.NameLookup;
import org.throughline.judge.Namesake;
import org.throughline.judge.UnhurriedLookup;

/** Finds which entities that rows make are likely there already, or are likely made twice. */
@Component
class LikelyEntities {

    private static final String THERE = "it is likely there already";
    private static final String TWICE = "it is likely the same as one before it";

    private final NameLookup names;
    private final Books books;

    LikelyEntities(NameLookup names, Books books) {
        this.names = names;
        this.books = books;
    }

    /** Of each entity that is new by these changes, those that its name likely means too. */
    List<DoubtedRow> among(List<Change> changes) {
        Map<String, List<Row>> byLabel = changes.stream()
                .filter(Put.class::isInstance)
                .map(Put.class::cast)
                .filter(put -> put.version() == null)
                .map(Put::row)
                .filter(row -> row.kind().entity())
                .collect(Collectors.groupingBy(row -> row.kind().node().orElseThrow()));
        return byLabel.entrySet().stream()
                .flatMap(alike ->
                        Stream.concat(there(alike.getValue(), alike.getKey()), twice(alike.getValue(), alike.getKey())))
                .toList();
    }

    private Stream<DoubtedRow> there(List<Row> rows, String label) {
        List<String> called = rows.stream().map(DoubtedRow::name).distinct().toList();
        Map<String, List<Namesake>> meant = UnhurriedLookup.of(
                called,
                some -> names.meant(some, label, GraphQLContext.newContext().build()));
        return rows.stream()
                .flatMap(row -> meant.getOrDefault(DoubtedRow.name(row), List.of()).stream()
                        .map(other -> new DoubtedRow(row, other, THERE)));
    }

    private Stream<DoubtedRow> twice(List<Row> rows, String label) {
        return names.alike(rows.stream().map(DoubtedRow::name).toList(), label).entrySet().stream()
                .flatMap(one -> one.getValue().entrySet().stream()
                        .map(other -> new DoubtedRow(
                                rows.get(one.getKey()), namesake(rows.get(other.getKey()), other.getValue()), TWICE)));
    }

    private static Namesake namesake(Row row, double score) {
        return new Namesake(row.id(), DoubtedRow.name(row), score);
    }

    /** Keeps them until a person has judged them, as pairs that registers found doubtful are kept. */
    void keep(List<DoubtedRow> doubted) {
        books.doubt(doubted.stream().map(DoubtedRow::kept).toList());
    }
}
