package org.throughline.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are identifiers of registers, and which ids are written as ids are. */
class RegisterCodeTests {

    @ParameterizedTest
    @CsvSource({
        "ods:rm3, ODS, RM3",
        "ODS: RM3, ODS, RM3",
        "ods rm3, ODS, RM3",
        "GB-NHS-RM3, ODS, RM3",
        "gb-nhs-rm3, ODS, RM3",
        "https://ror.org/04xs57h96, ROR, 04xs57h96",
        "http://www.ror.org/04XS57H96/, ROR, 04xs57h96",
        "ROR-04xs57h96, ROR, 04xs57h96",
        "https://orcid.org/0000-0002-1825-009x, ORCID, 0000-0002-1825-009X",
        "https://www.wikidata.org/wiki/q42?uselang=en, Wikidata, Q42",
        "https://isni.org/isni/0000000122995510, ISNI, 0000000122995510",
        "https://doi.org/10.13039/100010331, FundRef, 100010331",
        "10.13039/100010331, FundRef, 100010331",
        "isni:000000012299551x, ISNI, 000000012299551X",
        "https://www.grid.ac/institutes/grid.5115.0, GRID, grid.5115.0",
        "https://doi.org/10.13039/100010330, FundRef, 100010330",
        "https://www.geonames.org/2644210/liverpool.html, GeoNames, 2644210",
        "gb-ukprn-10007784, UKPRN, 10007784",
        "https://find-and-update.company-information.service.gov.uk/company/sc012345/officers, GB-COH, SC012345",
        "https://directory.spineservices.nhs.uk/ORD/2-0-0/organisations/rrv, ODS, RRV"
    })
    void anIdentifierIsReadHoweverItIsWritten(String text, String scheme, String value) {
        assertThat(RegisterCode.read(text)).contains(new RegisterCode(scheme, value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ODS Team",
                "RM3",
                "ror institute",
                "https://ror.org/",
                "https://example.org/04xs57h96",
                "https://error.org/04xs57h96",
                "led_to:wachter-review",
                "ror-2026-06-03sbpja79",
                ""
            })
    void whatNamesNoRegisterIsNone(String text) {
        assertThat(RegisterCode.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wachter-review",
                "nhsx",
                "GB-NHS-RM3",
                "ROR-04xs57h96",
                "ror-2026-06-03sbpja79",
                "LED_TO:wachter-review-to-nhs-digital-academy"
            })
    void anIdAsIdsAreIsPlain(String id) {
        assertThat(WrittenId.isPlain(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Wachter-Review", "gb-nhs-rm3", "ods:rm3", "rm3", "RM3", " nhsx", "ror-04xs57h96", "led_to:x"})
    void anyOtherIsForeign(String id) {
        assertThat(WrittenId.isPlain(id)).isFalse();
    }

    @Test
    void theRegistersAreThoseOfTheData() throws IOException {
        String values = Files.readString(Path.of("src/main/resources/kind/identifier.yaml"))
                .replaceFirst("(?s).*means: The register\\..*?values: \\[([^]]*)].*", "$1");
        assertThat(Register.ALL)
                .extracting(Register::scheme)
                .containsExactlyElementsOf(List.of(values.split(", ", -1)));
    }
}
