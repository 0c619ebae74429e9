package org.throughline.money;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number as far as a source tells it, of whatever is counted: people, months, pounds. */
public record Quantity(
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable String unit,
        @Nullable Qualifier qualifier) {

    /** Reads {@code minimum, maximum, unit, qualifier}; null where no number is known. */
    public static @Nullable Quantity read(List<? extends @Nullable Object> properties) {
        Bounds bounds = Bounds.of(properties.get(0), properties.get(1));
        if (bounds == null) {
            return null;
        }
        @Nullable String unit = (String) properties.get(2);
        @Nullable Object qualifier = properties.get(3);
        return new Quantity(
                bounds.minimum(unit),
                bounds.maximum(unit),
                unit,
                qualifier == null ? null : Qualifier.valueOf((String) qualifier));
    }

    /** Such as "about 8,000 jobs". */
    public String text() {
        return Words.qualified(qualifier, Words.number(Bounds.named(minimum, maximum), unit));
    }

    /** The same with each figure of the number, such as "up to £800,000,000", as it is searched for. */
    public String inFull() {
        return Words.qualified(qualifier, Words.inFull(Bounds.named(minimum, maximum), unit));
    }
}
