package org.throughline.writing.statement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The closed sets of names that a statement may be repeated for: all of them come from the files' own headers. */
public record Vocabulary(Map<String, List<String>> sets) {

    static Vocabulary of(Collection<TableStatement> tables) {
        return new Vocabulary(Map.of(
                "relationship", names(tables, TableStatement::types),
                "citedRelationship", names(tables, TableStatement::citedTypes),
                "citedFact", names(tables, TableStatement::citedLabels)));
    }

    public List<String> names(String set) {
        List<String> names = sets.get(set);
        if (names == null) {
            throw new IllegalStateException("No set of names is called " + set + ": use one of " + sets.keySet());
        }
        return names;
    }

    private static List<String> names(
            Collection<TableStatement> tables, Function<TableStatement, List<String>> ofTable) {
        return tables.stream()
                .flatMap(table -> ofTable.apply(table).stream())
                .sorted()
                .distinct()
                .toList();
    }
}
