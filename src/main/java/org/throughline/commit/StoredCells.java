package org.throughline.commit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.Row;
import org.throughline.date.PartialDate;
import org.throughline.kind.Column;
import org.throughline.kind.ColumnType;
import org.throughline.kind.Kind;
import org.throughline.money.MinorUnits;

/** The cells of a row as its node or relationship holds them: the way back from what a statement writes. */
record StoredCells(Kind kind, Map<String, Object> properties) {

    private static final String PREFERRED = "preferred";

    /** @param named the nodes that it names by what it is joined to, by their columns */
    Row row(Map<String, String> named) {
        Map<String, Object> cells = new TreeMap<>(named);
        kind.columns().forEach(column -> {
            Object value = cell(column);
            if (value != null) {
                cells.put(column.name(), value);
            }
        });
        return Row.stored(kind, cells, properties.get("version") instanceof Long version ? version : 0);
    }

    private @Nullable Object cell(Column column) {
        Object value = properties.get(column.stored().getFirst());
        return switch (column.type()) {
            case DATE -> value == null ? null : PartialDate.parse(value.toString());
            case DAYS, IDS -> value instanceof List<?> items && !items.isEmpty() ? items : null;
            case FLAG -> column.name().equals(PREFERRED) && Boolean.FALSE.equals(value) ? null : value;
            case INTEGER, NUMBER -> number(column);
            case TEXT, DURATION -> value;
        };
    }

    private @Nullable Object number(Column column) {
        List<String> stored = column.stored();
        return stored.size() == 1 ? properties.get(stored.getFirst()) : stated(column, stored);
    }

    /** A number that is stored as the range that its qualifier leaves. */
    private @Nullable Object stated(Column column, List<String> range) {
        String qualifier = String.valueOf(properties.get("qualifier"));
        Object bound = properties.get(qualifier.equals("AT_LEAST") ? range.getFirst() : range.getLast());
        return bound instanceof Long count ? stated(column, count) : null;
    }

    private Object stated(Column column, long count) {
        String unit = String.valueOf(properties.getOrDefault("currency", properties.get("unit")));
        BigDecimal number =
                MinorUnits.isCurrency(unit) ? plain(MinorUnits.amount(count, unit)) : BigDecimal.valueOf(count);
        return column.type() == ColumnType.INTEGER ? (Object) number.longValueExact() : number;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
