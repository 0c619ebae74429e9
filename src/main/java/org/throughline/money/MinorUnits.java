package org.throughline.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sums in the smallest unit of their currency, since the database keeps no decimals. */
public final class MinorUnits {

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private MinorUnits() {}

    public static boolean isCurrency(String code) {
        return CODES.contains(code);
    }

    /** The sum in minor units; empty where it has finer parts than the currency or is too large to count. */
    public static Optional<Long> of(BigDecimal amount, String currency) {
        try {
            return Optional.of(amount.scaleByPowerOfTen(digits(currency)).longValueExact());
        } catch (ArithmeticException inexact) {
            return Optional.empty();
        }
    }

    /** A number as it is stored: a sum in minor units where its unit is a currency, else as it is. */
    public static Optional<Long> count(BigDecimal number, String unit) {
        try {
            return isCurrency(unit) ? of(number, unit) : Optional.of(number.longValueExact());
        } catch (ArithmeticException inexact) {
            return Optional.empty();
        }
    }

    /** The sum in units of the currency. */
    public static BigDecimal amount(long minor, String currency) {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    /** The sum in units of the currency, however large. */
    static BigDecimal amount(BigInteger minor, String currency) {
        return new BigDecimal(minor, isCurrency(currency) ? digits(currency) : 0);
    }

    private static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
