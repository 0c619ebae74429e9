package org.throughline.writing.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.kind.Joint;
import org.throughline.kind.Kind;
import org.throughline.writing.statement.Statements;
import org.throughline.writing.table.Checksum;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Place;
import org.throughline.writing.table.Row;

/** Marks a row so that the mark changes with its values, the statement that writes it, and what its ends are. */
final class Fingerprint {

    private final Statements statements;
    private final Map<String, String> tableOfNode = new HashMap<>();

    Fingerprint(Statements statements, DataPackage data) {
        this.statements = statements;
        data.contents()
                .filter(content -> content.kind().node().isPresent())
                .forEach(content ->
                        content.rows().stream().map(Row::id).forEach(id -> tableOfNode.put(id, content.name())));
    }

    PlannedRow planned(Kind kind, Place place, Map<String, Object> values) {
        Checksum checksum = new Checksum().add(statements.writing(kind).text());
        values.forEach((name, value) -> checksum.add(name).add(value.toString()));
        ends(kind).forEach(column -> checksum.add(column).add(tableOf(values.get(column))));
        RowKey key = new RowKey(kind.name(), String.valueOf(values.get("id")));
        return new PlannedRow(key, place, values, checksum.hex(16));
    }

    private String tableOf(@Nullable Object id) {
        return id instanceof String text ? tableOfNode.getOrDefault(text, "") : "";
    }

    private static List<String> ends(Kind kind) {
        Stream<Joint> joined = kind.joins().stream()
                .map(join -> List.of(join.start(), join.end()))
                .flatMap(List::stream);
        return Stream.concat(kind.references().stream(), joined)
                .map(Joint::column)
                .distinct()
                .toList();
    }
}
