package org.throughline.money;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What awards of one stage and one currency come to: from the least to the most that it may be.
 *
 * @param about whether some of them are only known to be about a sum, so that neither end is exact
 */
public record Total(
        String stage,
        @Nullable String currency,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        boolean about,
        int count,
        int hedged,
        @Nullable BigDecimal hedgedMaximum,
        List<LeftOut> leftOut) {

    /** Such as "£0 to £220 million". */
    public String text() {
        if (currency == null || minimum == null) {
            return "unknown";
        }
        return Words.range(minimum, maximum, currency, about ? Qualifier.ABOUT : Qualifier.EXACT);
    }
}
