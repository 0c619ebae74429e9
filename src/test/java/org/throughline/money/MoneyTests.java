package org.throughline.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "0         | 1000000000 | GBP | UP_TO       | up to £10 million",
                "600000000 | 600000000  | GBP | ABOUT       | about £6 million",
                "0         | 1000000000 | GBP | APPROACHING | approaching £10 million",
                "25000000  | -          | GBP | AT_LEAST    | at least £250,000",
                "25000000  | 25000000   | GBP | EXACT       | £250,000",
                "0         | 250000000  | GBP | UP_TO       | up to £2.5 million",
                "123456700 | 123456700  | GBP | EXACT       | £1,234,567",
                "125000000 | 125000000  | EUR | EXACT       | €1.25 million",
                "0         | 150000000000 | USD | UP_TO     | up to $1.5 billion",
                "100000000 | 100000000  | GBP | EXACT       | £1 million",
                "0         | 100000000000 | GBP | UP_TO     | up to £1 billion",
                "1050      | 1050       | GBP | EXACT       | £10.50",
                "5000000   | 5000000    | JPY | EXACT       | JPY 5 million",
            })
    void aSumIsToldInWords(
            @Nullable Long minimum, @Nullable Long maximum, String currency, String qualifier, String text) {
        Money money = Money.read(Arrays.asList(minimum, maximum, currency, qualifier));

        assertThat(money).isNotNull().extracting(Money::text).isEqualTo(text);
    }

    @Test
    void aSumIsGivenInUnitsOfItsCurrency() {
        assertThat(Money.read(Arrays.asList(0L, 1_000_000_000L, "GBP", "UP_TO")))
                .isEqualTo(new Money(new BigDecimal("0.00"), new BigDecimal("10000000.00"), "GBP", Qualifier.UP_TO));
    }

    @Test
    void anUnknownSumIsNull() {
        assertThat(Money.read(Arrays.asList(null, null, "GBP", null))).isNull();
        assertThat(Money.read(Arrays.asList(null, null, "GBP", "EXACT"))).isNull();
        assertThat(Money.read(Arrays.asList(0L, 5L, null, "EXACT"))).isNull();
        assertThat(Money.read(Arrays.asList(0L, 5L, "GBP", null))).isNull();
    }
}
