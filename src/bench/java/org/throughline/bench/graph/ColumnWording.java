package org.throughline.bench.graph;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.kind.Column;
import org.throughline.kind.LinkKind;
import org.throughline.name.SortKey;

/** Fills the columns of a relationship that nobody worded, as far as its kind says what they take. */
record ColumnWording(LinkKind kind) implements EdgeWording {

    @Override
    public List<String> columns() {
        return kind.own().stream().flatMap(ColumnWording::headers).toList();
    }

    @Override
    public void write(CsvFile file, Draw draw) {
        kind.own().forEach(column -> write(file, column, cell(column, draw)));
    }

    private static Stream<String> headers(Column column) {
        return column.sorted() ? Stream.of(header(column), column.name() + "Order") : Stream.of(header(column));
    }

    private static void write(CsvFile file, Column column, @Nullable String cell) {
        file.text(cell);
        if (column.sorted()) {
            file.text(cell == null ? null : SortKey.of(cell));
        }
    }

    private static String header(Column column) {
        return switch (column.type()) {
            case FLAG -> column.name() + ":boolean";
            case INTEGER -> column.name() + ":long";
            default -> column.name();
        };
    }

    private @Nullable String cell(Column column, Draw draw) {
        return switch (column.type()) {
            case FLAG -> draw.chance(0.5) ? "true" : "false";
            case INTEGER -> Long.toString(least(column.minimum()) + draw.below(10));
            case DURATION -> "P" + (1 + draw.below(10)) + "Y";
            case TEXT -> text(column, draw);
            default -> empty(column);
        };
    }

    private @Nullable String text(Column column, Draw draw) {
        return column.refers() == null && column.pattern() == null
                ? draw.of(column.values().isEmpty() ? WordStock.SUBJECTS : column.values())
                : empty(column);
    }

    /** What cannot be made up is left empty, unless that is a fault. */
    private @Nullable String empty(Column column) {
        if (column.required()) {
            throw new IllegalStateException(
                    "What column %s of %s takes cannot be made up: word that kind in EdgeWording"
                            .formatted(column.name(), kind.name()));
        }
        return null;
    }

    private static long least(@Nullable BigDecimal minimum) {
        return minimum == null ? 0 : minimum.longValue();
    }
}
