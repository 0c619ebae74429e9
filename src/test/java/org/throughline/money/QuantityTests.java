package org.throughline.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "8000 | 8000        | JOB          | ABOUT    | about 8,000 jobs",
                "0    | 300         | PERSON       | UP_TO    | up to 300 people",
                "1    | 1           | PERSON       | EXACT    | 1 person",
                "12   | 12          | MONTH        | EXACT    | 12 months",
                "5    | -           | PERSON       | AT_LEAST | at least 5 people",
                "0    | 80000000000 | GBP          | UP_TO    | up to £800 million",
                "20   | 20          | -            | EXACT    | 20",
                "20   | 20          | PATIENT_VISIT | -       | 20 patient visits",
            })
    void aNumberIsToldInWords(
            @Nullable Long minimum,
            @Nullable Long maximum,
            @Nullable String unit,
            @Nullable String qualifier,
            String text) {
        Quantity quantity = Quantity.read(Arrays.asList(minimum, maximum, unit, qualifier));

        assertThat(quantity).isNotNull().extracting(Quantity::text).isEqualTo(text);
    }

    @Test
    void aFigureThatIsADateHasNoNumber() {
        assertThat(Quantity.read(Arrays.asList(null, null, null, null))).isNull();
    }
}
