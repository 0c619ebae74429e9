package org.throughline.money;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What awards of one stage and one currency come to: from the least to the most that it may be. */
public record Total(
        String stage,
        @Nullable String currency,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        int count,
        int hedged,
        @Nullable BigDecimal hedgedMaximum,
        List<LeftOut> leftOut) {

    /** Such as "£0 to £220 million". */
    public String text() {
        return currency == null || minimum == null ? "unknown" : Words.range(minimum, maximum, currency);
    }
}
