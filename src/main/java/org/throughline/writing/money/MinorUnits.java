package org.throughline.writing.money;

import java.math.BigDecimal;
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
            int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
            return Optional.of(amount.movePointRight(digits).longValueExact());
        } catch (ArithmeticException inexact) {
            return Optional.empty();
        }
    }
}
