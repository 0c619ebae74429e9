package org.throughline.money;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says numbers in British English, as they would stand in a sentence. */
final class Words {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final int FINEST = 2;
    private static final Map<String, String> SIGNS = Map.of("GBP", "£", "EUR", "€", "USD", "$");
    private static final Map<String, String> PLURALS = Map.of("PERSON", "people");

    private Words() {}

    static String qualified(@Nullable Qualifier qualifier, String sum) {
        return switch (qualifier) {
            case null -> sum;
            case EXACT -> sum;
            case ABOUT -> "about " + sum;
            case UP_TO -> "up to " + sum;
            case APPROACHING -> "approaching " + sum;
            case AT_LEAST -> "at least " + sum;
        };
    }

    /** From the least to the most that a sum may be, each as exact as is said; null is no bound. */
    static String range(BigDecimal least, @Nullable BigDecimal most, String currency, Qualifier bounds) {
        if (most == null) {
            return "at least " + qualified(bounds, number(least, currency));
        }
        return qualified(
                bounds,
                least.compareTo(most) == 0
                        ? number(least, currency)
                        : number(least, currency) + " to " + number(most, currency));
    }

    /** A sum where the unit is a currency, else a number of what is counted. */
    static String number(BigDecimal number, @Nullable String unit) {
        if (unit == null) {
            return plain(number);
        }
        return MinorUnits.isCurrency(unit) ? sign(unit) + large(number) : plain(number) + " " + counted(number, unit);
    }

    /** The same without "million" and "billion". */
    static String inFull(BigDecimal number, @Nullable String unit) {
        return unit != null && MinorUnits.isCurrency(unit) ? sign(unit) + plain(number) : number(number, unit);
    }

    private static String sign(String currency) {
        return SIGNS.getOrDefault(currency, currency + " ");
    }

    private static String counted(BigDecimal number, String unit) {
        String one = unit.toLowerCase(Locale.ROOT).replace('_', ' ');
        return number.compareTo(BigDecimal.ONE) == 0 ? one : PLURALS.getOrDefault(unit, one + "s");
    }

    private static String large(BigDecimal amount) {
        if (isRound(amount, BILLION)) {
            return inUnits(amount, BILLION) + " billion";
        }
        return isRound(amount, MILLION) ? inUnits(amount, MILLION) + " million" : plain(amount);
    }

    private static boolean isRound(BigDecimal amount, BigDecimal unit) {
        return amount.compareTo(unit) >= 0
                && amount.divide(unit).stripTrailingZeros().scale() <= FINEST;
    }

    private static String inUnits(BigDecimal amount, BigDecimal unit) {
        return amount.divide(unit).stripTrailingZeros().toPlainString();
    }

    private static String plain(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        DecimalFormatSymbols british = DecimalFormatSymbols.getInstance(Locale.UK);
        return new DecimalFormat(whole ? "#,##0" : "#,##0.00", british).format(number);
    }
}
