package org.throughline.writing.release;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.TableContent;

/** How much a release holds; a fact is whatever rests on a citation, beside entities and gaps. */
public record Counts(long people, long organisations, long initiatives, long facts, long sources, long gaps) {

    private static final Set<String> COUNTED_BY_THEMSELVES = Set.of("gap");

    public static Counts of(DataPackage data) {
        Map<String, Long> rows = data.contents().collect(Collectors.toMap(TableContent::name, content ->
                (long) content.rows().size()));
        return of(
                rows,
                data.contents()
                        .filter(content -> content.kind().cited())
                        .map(TableContent::name)
                        .collect(Collectors.toSet()));
    }

    /** By how many rows each table has. */
    static Counts of(Map<String, Long> rows, Kinds kinds) {
        return of(rows, kinds.all().filter(Kind::cited).map(Kind::name).collect(Collectors.toSet()));
    }

    private static Counts of(Map<String, Long> rows, Set<String> cited) {
        return new Counts(
                rows.getOrDefault("person", 0L),
                rows.getOrDefault("organisation", 0L),
                rows.getOrDefault("initiative", 0L),
                cited.stream()
                        .filter(table -> !COUNTED_BY_THEMSELVES.contains(table))
                        .mapToLong(table -> rows.getOrDefault(table, 0L))
                        .sum(),
                rows.getOrDefault("source", 0L),
                rows.getOrDefault("gap", 0L));
    }

    @Override
    public String toString() {
        return "%,d people, %,d organisations, %,d initiatives, %,d facts, %,d sources, %,d gaps"
                .formatted(people, organisations, initiatives, facts, sources, gaps);
    }
}
