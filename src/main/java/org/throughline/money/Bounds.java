package org.throughline.money;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The least and the most that a stored number may be; at least one of them is known. */
record Bounds(@Nullable Long least, @Nullable Long most) {

    static @Nullable Bounds of(@Nullable Object least, @Nullable Object most) {
        return least == null && most == null ? null : new Bounds((Long) least, (Long) most);
    }

    @Nullable
    BigDecimal minimum(@Nullable String unit) {
        return inUnits(least, unit);
    }

    @Nullable
    BigDecimal maximum(@Nullable String unit) {
        return inUnits(most, unit);
    }

    /** The number that the source names: the most it may be, or the least where nothing bounds it. */
    static BigDecimal named(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum) {
        return maximum == null ? Objects.requireNonNull(minimum) : maximum;
    }

    private static @Nullable BigDecimal inUnits(@Nullable Long number, @Nullable String unit) {
        if (number == null) {
            return null;
        }
        return unit != null && MinorUnits.isCurrency(unit)
                ? MinorUnits.amount(number, unit)
                : BigDecimal.valueOf(number);
    }
}
