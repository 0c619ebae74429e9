package org.throughline.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CarryRuleTests {

    @ParameterizedTest
    @CsvSource({"1, true", "49999, true", "50000, false", "9223372036854775807, false"})
    void aFieldIsCarriedWhileItsRowsStayUnderTheBound(long product, boolean carried) {
        assertThat(new CarryRule(true, 50_000, 8).carries(new Above(product, 1)))
                .isEqualTo(carried);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "8, true", "9, false"})
    void aFieldIsCarriedWhileFewFieldsNestEachOther(int levels, boolean carried) {
        assertThat(new CarryRule(true, 50_000, 8).carries(new Above(1, levels))).isEqualTo(carried);
    }

    @Test
    void switchedOffNothingIsCarried() {
        assertThat(new CarryRule(false, 50_000, 8).carries(new Above(1, 1))).isFalse();
    }

    @Test
    void unlessSetItCarriesUnderFiftyThousandRows() {
        CarryRule rule =
                new Binder(new MapConfigurationPropertySource()).bindOrCreate("throughline.load", CarryRule.class);
        assertThat(rule).isEqualTo(new CarryRule(true, 50_000, 8));
    }
}
