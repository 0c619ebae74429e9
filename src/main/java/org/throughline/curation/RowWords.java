package org.throughline.curation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowText;
import org.throughline.kind.Column;

/** A row in the words of {@code Change}: an object that can be sent back as a variable. */
final class RowWords {

    static final String VERSION = "version";

    private RowWords() {}

    static Map<String, Object> of(Row row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        row.kind().columns().forEach(column -> {
            Object value = row.value(column.name());
            if (value != null) {
                cells.put(column.name(), word(column, value));
            }
        });
        if (row.version() > 0) {
            cells.put(VERSION, row.version());
        }
        return Map.of(row.kind().name(), cells);
    }

    private static Object word(Column column, Object value) {
        return switch (value) {
            case Boolean flag -> flag;
            case Number number when column.small() -> number;
            case List<?> items -> items.stream().map(String::valueOf).toList();
            default -> RowText.of(value);
        };
    }
}
