package org.throughline.writing.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.start.StartRefused;

/** A field as {@code datapackage.json} describes it. */
record FieldDescriptor(
        String name,
        String type,
        @Nullable String itemType,
        @Nullable String delimiter,
        @Nullable String rdfType,
        @Nullable Constraints constraints) {

    private static final Constraints NONE = new Constraints(null, null, null, null, null);

    FieldDescriptor {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }

    Column column() {
        Constraints limits = constraints == null ? NONE : constraints;
        return new Column(
                name,
                cellType(),
                Boolean.TRUE.equals(limits.required),
                limits.pattern,
                limits.values == null ? List.of() : limits.values,
                limits.minimum,
                limits.maximum);
    }

    private CellType cellType() {
        if ("list".equals(type)) {
            return CellType.listOf(scalar(itemType == null ? "string" : itemType), delimiter == null ? "," : delimiter);
        }
        return rdfType != null && rdfType.contains("edtf") ? CellType.PARTIAL_DATE : scalar(type);
    }

    private static CellType scalar(String type) {
        return switch (type) {
            case "string" -> CellType.TEXT;
            case "date" -> CellType.DAY;
            case "integer" -> CellType.INTEGER;
            case "number" -> CellType.NUMBER;
            case "boolean" -> CellType.FLAG;
            case "duration" -> CellType.DURATION;
            default ->
                throw new StartRefused(
                        "No cell is read as \"%s\", as the description of the data package asks: use another type."
                                .formatted(type));
        };
    }

    record Constraints(
            @Nullable Boolean required,
            @Nullable String pattern,

            @com.fasterxml.jackson.annotation.JsonProperty("enum") @Nullable
            List<String> values,

            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum) {}
}
