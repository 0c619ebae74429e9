package org.throughline.exchange.register;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.change.RowMarks;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.name.Wording;

/**
 * What others have said in the graph of the body that a code stands for.
 *
 * @param entity its id
 * @param join by what it is known to be that body
 * @param identified whether others tell its code
 * @param names how others name it, folded
 * @param days the measures of which others tell a day
 */
record KnownBody(String entity, Join join, boolean identified, Set<String> names, Set<String> days) {

    /** By what a code is known to mean a body. */
    enum Join {
        /** Nobody knew it. */
        NONE,
        /** Others have given it this id. */
        ID,
        /** Others have given it this code. */
        IDENTIFIER
    }

    /**
     * What is known of a code.
     *
     * @param table the kind of fact that it stands for
     */
    static KnownBody of(String code, String table, RowMarks before, Universe known) {
        String told = coded(code, known)
                .filter(row -> !before.knows(row.key()))
                .map(KnownBody::entity)
                .findFirst()
                .orElse("");
        String own = own(code);
        String entity = told.isEmpty() ? own : told;
        return new KnownBody(
                entity,
                join(told, own, table, before, known),
                !told.isEmpty(),
                names(entity, table, before, known)
                        .map(name -> Wording.of(name).key())
                        .collect(Collectors.toSet()),
                others("figure", "about", entity, before, known)
                        .map(row -> String.valueOf(row.text("measure")))
                        .collect(Collectors.toSet()));
    }

    /** The body that has a code, whoever told that; as its id is made where none has. */
    static String called(String code, Universe known) {
        return coded(code, known).map(KnownBody::entity).findFirst().orElse(own(code));
    }

    private static String own(String code) {
        return "GB-NHS-" + code;
    }

    private static Stream<Row> coded(String code, Universe known) {
        return known.rows("identifier", Map.of("scheme", "ODS", "value", code)).stream();
    }

    private static String entity(Row identifier) {
        return String.valueOf(identifier.text("entity"));
    }

    private static Join join(String told, String own, String table, RowMarks before, Universe known) {
        if (!told.isEmpty()) {
            return Join.IDENTIFIER;
        }
        boolean others =
                known.row(table, own).filter(row -> !before.knows(row.key())).isPresent();
        return others ? Join.ID : Join.NONE;
    }

    private static Stream<String> names(String entity, String table, RowMarks before, Universe known) {
        Stream<String> own = known.row(table, entity).stream()
                .filter(row -> !before.knows(row.key()))
                .map(row -> String.valueOf(row.text("name")));
        return Stream.concat(
                own, others("name", "entity", entity, before, known).map(row -> String.valueOf(row.text("text"))));
    }

    private static Stream<Row> others(String kind, String column, String entity, RowMarks before, Universe known) {
        return known.rows(kind, column, entity).stream().filter(row -> !before.knows(row.key()));
    }
}
