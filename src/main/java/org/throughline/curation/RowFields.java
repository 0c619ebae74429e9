package org.throughline.curation;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.change.row.PreferredName;
import org.throughline.commit.RowOfGraph;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** The row from which each thing was made, and how often that has been changed. */
@Component
class RowFields implements FieldSource {

    private static final String ROW = "row";

    private final RowOfGraph rows;

    RowFields(RowOfGraph rows) {
        this.rows = rows;
    }

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.value("Node.version", known -> version(known.getFirst()), RowWords.VERSION),
                Field.made("Node.row", "row/of-node", found -> node(found.getFirst())),
                Field.derived("Link.version", found -> version(found(found.getFirst())), ROW),
                Field.derived("Link.row", found -> link(found.getFirst()), ROW));
    }

    /** What an earlier release wrote has been put once. */
    private static Object version(@Nullable Object stored) {
        return stored instanceof Number number ? number : 1;
    }

    private static @Nullable Object found(@Nullable Object found) {
        return found instanceof Map<?, ?> map && map.get("properties") instanceof Map<?, ?> properties
                ? properties.get(RowWords.VERSION)
                : null;
    }

    private @Nullable Object node(@Nullable Object found) {
        return rows.node(map(found))
                .filter(row -> !PreferredName.isOwn(row))
                .map(RowWords::of)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Object link(@Nullable Object found) {
        return found == null
                ? null
                : rows.link(map(found)).map(RowWords::of).findFirst().orElse(null);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object found) {
        return found instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
