package org.throughline.change.row;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.throughline.date.PartialDate;
import org.throughline.kind.Kind;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Cells as texts, as tables and the ledger hold them; what {@link CellReader} reads again. */
public final class RowText {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private RowText() {}

    public static String of(Object value) {
        return switch (value) {
            case PartialDate date -> date.edtf();
            case BigDecimal number ->
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            case List<?> items -> items.stream().map(String::valueOf).collect(Collectors.joining(";"));
            default -> value.toString();
        };
    }

    /** The cells of a row that hold something, in the order of their table. */
    public static Map<String, String> of(Row row) {
        Map<String, String> texts = new LinkedHashMap<>();
        row.kind().columns().forEach(column -> {
            Object value = row.value(column.name());
            if (value != null) {
                texts.put(column.name(), of(value));
            }
        });
        return texts;
    }

    /** The same as the ledger keeps them: an object of the texts by columns. */
    public static String json(Row row) {
        return JSON.writeValueAsString(of(row));
    }

    /** The texts that such an object tells. */
    public static Map<String, String> parsed(String json) {
        return JSON.readValue(json, TEXTS);
    }

    /** Cells as they were before they were written as texts. */
    public static Map<String, Object> read(Kind kind, Map<String, String> texts) {
        Map<String, Object> cells = new TreeMap<>();
        kind.columns().stream()
                .filter(column -> texts.containsKey(column.name()))
                .forEach(column -> {
                    Object value = new CellReader(column).read(texts.getOrDefault(column.name(), ""));
                    if (value != null) {
                        cells.put(column.name(), value);
                    }
                });
        return cells;
    }
}
