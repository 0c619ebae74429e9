package org.throughline.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinorUnitsTests {

    @ParameterizedTest
    @ValueSource(strings = {"1e400000000", "1e-400000000", "-1e2147483647", "1e17", "0.001"})
    @Timeout(value = 5, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aSumThatCannotBeCountedIsNoneAndTakesNoTime(String amount) {
        assertThat(MinorUnits.of(new BigDecimal(amount), "GBP")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10.50, GBP, 1050", "1e3, GBP, 100000", "5e6, JPY, 5000000", "-0.01, GBP, -1", "8000, PERSON, 8000"})
    void aNumberIsCountedInTheSmallestUnit(BigDecimal number, String unit, long counted) {
        assertThat(MinorUnits.count(number, unit)).contains(counted);
    }
}
