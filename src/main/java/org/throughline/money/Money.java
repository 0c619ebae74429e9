package org.throughline.money;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sum as far as a source tells it: from the least to the most that it may be, null where it is unbounded. */
public record Money(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum, String currency, Qualifier qualifier) {

    /** Reads {@code minimumMinor, maximumMinor, currency, qualifier}; null where no sum is known. */
    public static @Nullable Money read(List<? extends @Nullable Object> properties) {
        Bounds bounds = Bounds.of(properties.get(0), properties.get(1));
        @Nullable Object currency = properties.get(2);
        @Nullable Object qualifier = properties.get(3);
        if (bounds == null || currency == null || qualifier == null) {
            return null;
        }
        String code = (String) currency;
        return new Money(bounds.minimum(code), bounds.maximum(code), code, Qualifier.valueOf((String) qualifier));
    }

    /** Such as "up to £10 million". */
    public String text() {
        return Words.qualified(qualifier, Words.number(Bounds.named(minimum, maximum), currency));
    }
}
