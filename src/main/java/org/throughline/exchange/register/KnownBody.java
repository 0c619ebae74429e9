package org.throughline.exchange.register;

import java.util.HashSet;
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
 * @param answer whom the code means, and by what that is known
 * @param changed whether others have changed what an edition said of it, such as how it is called
 * @param names how others name it, folded
 * @param days the measures of which others tell a day
 * @param taken identifiers of other registers that others tell, of it or of another body
 */
record KnownBody(Introduction.Answer answer, boolean changed, Set<String> names, Set<String> days, Set<Saying> taken) {

    /** By what a code is known to mean a body. */
    enum Join {
        /** Nobody knew it. */
        NONE,
        /** Others have given it this id. */
        ID,
        /** Others have given it this code, or another that its record has. */
        IDENTIFIER,
        /** A name of it is much the same. */
        NAME
    }

    /** What is known of a code. */
    static KnownBody of(Introduction introduction, RowMarks before, Universe known) {
        Introduction.Answer answer = introduction.answer(before, known);
        String entity = answer.entity();
        return new KnownBody(
                answer,
                known.row(introduction.table(), entity)
                        .filter(row -> before.owns(row.key()) && !before.holds(row, known))
                        .isPresent(),
                names(entity, introduction.table(), before, known)
                        .map(name -> Wording.of(name).key())
                        .collect(Collectors.toSet()),
                others("figure", "about", entity, before, known)
                        .map(row -> String.valueOf(row.text("measure")))
                        .collect(Collectors.toSet()),
                introduction.carried().stream()
                        .filter(saying -> isTaken(saying, introduction, known))
                        .collect(Collectors.toSet()));
    }

    /** Where these identifiers are those of another body too. */
    KnownBody besides(Set<Saying> others) {
        Set<Saying> all = new HashSet<>(taken);
        all.addAll(others);
        return new KnownBody(answer, changed, names, days, all);
    }

    private static boolean isTaken(Saying saying, Introduction introduction, Universe known) {
        String own = saying.row(introduction.system(), introduction.code());
        return Introduction.rows(saying.note(), saying.value(), known).stream()
                .anyMatch(row -> !row.id().equals(own));
    }

    /** The id of the body. */
    String entity() {
        return answer.entity();
    }

    Join join() {
        return answer.join();
    }

    /** Whether others tell its code. */
    boolean identified() {
        return answer.identified();
    }

    private static Stream<String> names(String entity, String table, RowMarks before, Universe known) {
        Stream<String> own = known.row(table, entity).stream()
                .filter(row -> !before.holds(row, known))
                .map(row -> String.valueOf(row.text("name")));
        return Stream.concat(
                own, others("name", "entity", entity, before, known).map(row -> String.valueOf(row.text("text"))));
    }

    private static Stream<Row> others(String kind, String column, String entity, RowMarks before, Universe known) {
        return known.rows(kind, column, entity).stream().filter(row -> !before.knows(row.key()));
    }
}
