package org.throughline.writing.release;

import java.util.Set;
import java.util.stream.Stream;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.TableContent;

/** How much a release holds; a fact is whatever rests on a citation, beside entities and gaps. */
public record Counts(long people, long organisations, long initiatives, long facts, long sources, long gaps) {

    private static final Set<String> COUNTED_BY_THEMSELVES = Set.of("gap");

    public static Counts of(DataPackage data) {
        Stream<TableContent> facts = data.contents()
                .filter(content -> !COUNTED_BY_THEMSELVES.contains(content.name()))
                .filter(content -> content.kind().cited());
        return new Counts(
                data.rows("person").size(),
                data.rows("organisation").size(),
                data.rows("initiative").size(),
                facts.mapToLong(content -> content.rows().size()).sum(),
                data.rows("source").size(),
                data.rows("gap").size());
    }

    @Override
    public String toString() {
        return "%,d people, %,d organisations, %,d initiatives, %,d facts, %,d sources, %,d gaps"
                .formatted(people, organisations, initiatives, facts, sources, gaps);
    }
}
