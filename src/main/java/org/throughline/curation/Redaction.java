package org.throughline.curation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.change.Change;
import org.throughline.change.Redact;
import org.throughline.change.row.InputOrigin;
import org.throughline.change.row.Problems;
import org.throughline.change.row.RowKey;
import org.throughline.commit.Ledger;
import org.throughline.kind.Column;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;

/** Which values of which rows are taken out: of whatever has stood for an id at any time. */
@Component
class Redaction {

    private static final InputOrigin ID = new InputOrigin(List.of("id"));
    private static final InputOrigin FIELDS = new InputOrigin(List.of("fields"));

    private final Kinds kinds;
    private final Ledger ledger;

    Redaction(Kinds kinds, Ledger ledger) {
        this.kinds = kinds;
        this.ledger = ledger;
    }

    List<Change> of(String id, List<String> fields, Problems problems) {
        List<RowKey> keys =
                ledger.rows(id).stream().filter(key -> kinds.knows(key.table())).toList();
        List<Kind> had = keys.stream().map(key -> kinds.named(key.table())).toList();
        if (had.isEmpty()) {
            problems.add(ID, "nothing has or had this id: correct it");
        } else if (fields.isEmpty()) {
            problems.add(FIELDS, "empty: name columns of %s".formatted(names(had)));
        } else {
            IntStream.range(0, fields.size()).forEach(at -> require(fields.get(at), at, had, problems));
        }
        Stream<Change> own = keys.stream().map(key -> new Redact(key, Set.copyOf(fields), FIELDS));
        return Stream.concat(own, copies(id, fields)).toList();
    }

    /** What a merge made of the name of what had the id. */
    private Stream<Change> copies(String id, List<String> fields) {
        return fields.contains("name")
                ? ledger.namesMadeOf(id).stream().map(copy -> new Redact(copy, Set.of("text"), FIELDS))
                : Stream.of();
    }

    private static void require(String field, int at, List<Kind> had, Problems problems) {
        InputOrigin origin = new InputOrigin(List.of("fields", at));
        List<Column> columns =
                columns(had).filter(column -> column.name().equals(field)).toList();
        if (columns.isEmpty()) {
            String possible = columns(had)
                    .filter(Redact::isPossible)
                    .map(Column::name)
                    .distinct()
                    .collect(Collectors.joining(", "));
            problems.add(origin, "%s has no such column: name one of %s".formatted(names(had), possible));
        } else if (!columns.stream().allMatch(Redact::isPossible)) {
            problems.add(origin, "%s cannot be without its value: change it, or retract what has it".formatted(field));
        }
    }

    private static Stream<Column> columns(List<Kind> kinds) {
        return kinds.stream().flatMap(kind -> kind.columns().stream());
    }

    private static String names(List<Kind> kinds) {
        return kinds.stream().map(Kind::name).collect(Collectors.joining(" and "));
    }
}
