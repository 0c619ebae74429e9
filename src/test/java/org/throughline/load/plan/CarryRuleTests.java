package org.throughline.load.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CarryRuleTests {

    private static final CarryRule USUAL = new CarryRule(true, 50_000, 500, 8);

    @ParameterizedTest
    @CsvSource({"1, true", "49999, true", "50000, false", "9223372036854775807, false"})
    void aFieldIsCarriedWhileItsRowsStayUnderTheBound(long product, boolean carried) {
        assertThat(USUAL.carries(Above.NOTHING.and(product))).isEqualTo(carried);
    }

    @ParameterizedTest
    @CsvSource({"99, true", "100, false"})
    void aWayThatComesBackToATypeCarriesFewer(int size, boolean carried) {
        Above colleague =
                Above.NOTHING.leading("Person", 1).leading("Organisation", 5).leading("Person", size);
        assertThat(USUAL.carries(colleague)).isEqualTo(carried);
        assertThat(USUAL.carries(colleague.alone())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "8, true", "9, false"})
    void aFieldIsCarriedWhileFewFieldsNestEachOther(int levels, boolean carried) {
        Above above = Above.NOTHING;
        for (int level = 0; level < levels; level++) {
            above = above.and(1);
        }
        assertThat(USUAL.carries(above)).isEqualTo(carried);
    }

    @Test
    void switchedOffNothingIsCarried() {
        assertThat(new CarryRule(false, 50_000, 500, 8).carries(Above.NOTHING.and(1)))
                .isFalse();
    }

    @Test
    void unlessSetItCarriesUnderFiftyThousandRows() {
        CarryRule rule =
                new Binder(new MapConfigurationPropertySource()).bindOrCreate("throughline.load", CarryRule.class);
        assertThat(rule).isEqualTo(USUAL);
    }
}
