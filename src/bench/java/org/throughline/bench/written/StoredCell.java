package org.throughline.bench.written;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.kind.Column;
import org.throughline.money.MinorUnits;

/** What stood in a cell, told from the properties that hold it. */
final class StoredCell {

    private StoredCell() {}

    static String of(Column column, Map<String, Object> row) {
        return column.stored().size() > 1
                ? number(column.stored(), row)
                : text(row.get(column.stored().getFirst()));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> items -> items.stream().map(String::valueOf).collect(Collectors.joining(";"));
            default -> value.toString();
        };
    }

    /** The number that leaves a range: its most, or else its least. */
    private static String number(List<String> bounds, Map<String, Object> row) {
        Object stated = either(bounds.getLast(), bounds.getFirst(), row);
        String unit = text(either("currency", "unit", row));
        return stated instanceof Long count && MinorUnits.isCurrency(unit) ? major(count, unit) : text(stated);
    }

    private static @Nullable Object either(String one, String other, Map<String, Object> row) {
        Object value = row.get(one);
        return value == null ? row.get(other) : value;
    }

    private static String major(long minor, String currency) {
        BigDecimal amount = MinorUnits.amount(minor, currency);
        return amount.stripTrailingZeros().toPlainString();
    }
}
