package org.throughline.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2016,            2016-01-01, 2016-12-31, YEAR",
                "2016-09,         2016-09-01, 2016-09-30, MONTH",
                "2016-02,         2016-02-01, 2016-02-29, MONTH",
                "2016-09-07,      2016-09-07, 2016-09-07, DAY",
                "2017-12~,        2017-12-01, 2017-12-31, MONTH",
                "2016?,           2016-01-01, 2016-12-31, YEAR",
                "2016%,           2016-01-01, 2016-12-31, YEAR",
                "201X,            2010-01-01, 2019-12-31, DECADE",
                "19XX,            1900-01-01, 1999-12-31, CENTURY",
                "2016-XX,         2016-01-01, 2016-12-31, YEAR",
                "2016-09-XX,      2016-09-01, 2016-09-30, MONTH",
                "2016-XX-XX,      2016-01-01, 2016-12-31, YEAR",
                "2020-04/2021-03, 2020-04-01, 2021-03-31, INTERVAL",
                "2018/..,         2018-01-01, -,          INTERVAL",
                "../2018,         -,          2018-12-31, INTERVAL",
                "/2018,           -,          2018-12-31, INTERVAL",
                "2018/,           2018-01-01, -,          INTERVAL",
                "2020/2020-04,    2020-01-01, 2020-04-30, INTERVAL",
            })
    void aTextSpansTheDaysItNames(String text, LocalDate earliest, LocalDate latest, DatePrecision precision) {
        assertThat(PartialDate.parse(text)).isEqualTo(new PartialDate(text, earliest, latest, precision));
    }

    @ParameterizedTest
    @CsvSource({
        "2016,                2016",
        "2016-09,             September 2016",
        "2016-09-07,          7 September 2016",
        "2017-12~,            about December 2017",
        "2016?,               perhaps 2016",
        "2016-09-07%,         perhaps about 7 September 2016",
        "201X,                the 2010s",
        "19XX,                1900 to 1999",
        "2016-XX-XX,          2016",
        "2020-04/2021-03,     April 2020 to March 2021",
        "2016~/2018-05-01,    about 2016 to 1 May 2018",
        "2018/..,             2018 or later",
        "2018/,               2018 or later",
        "../2018-09?,         by perhaps September 2018",
    })
    void aDateIsToldAsPeopleWriteIt(String edtf, String text) {
        assertThat(PartialDate.parse(edtf).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2016-09,     2016-09-01, 2016-09-30",
                "2017-12~,    2017-11-01, 2018-01-31",
                "2017-02~,    2017-01-01, 2017-03-31",
                "2016-09-07~, 2016-09-06, 2016-09-08",
                "2016~,       2015-01-01, 2017-12-31",
                "2016?,       -,          -",
                "2016%,       -,          -",
                "2016~/2018,  2015-01-01, 2018-12-31",
                "2016/2018?,  2016-01-01, -",
                "2018/..,     2018-01-01, -",
                "../2018~,    -,          2019-12-31",
                "2020-04/2021-03~, 2020-04-01, 2021-04-30",
            })
    void aboutReachesOneUnitFurtherAndUnsureRulesNothingOut(String text, LocalDate earliest, LocalDate latest) {
        assertThat(PartialDate.parse(text).reach()).isEqualTo(new DaySpan(earliest, latest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 2016",
                "2016 ",
                "16",
                "2016-9",
                "2016/09",
                "07.09.2016",
                "September 2016",
                "2016-09-07T10:00",
                "2016-21",
                "2016-00",
                "2016-13",
                "2016-02-30",
                "2015-02-29",
                "2016-09-31",
                "2016-XX-07",
                "201X-09",
                "2016~?",
                "2016/2017/2018",
                "/",
                "..",
                "../..",
                "2018/2016",
                "-2016",
                "２０１６",
            })
    void whatIsNoDateIsRefusedWithAWayOut(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(UnreadableDate.class)
                .hasMessageContaining("\"")
                .hasMessageContaining(": ");
    }

    @Test
    void aMarkTellsApproximateFromUncertain() {
        assertThat(PartialDate.parse("2016~").approximate()).isTrue();
        assertThat(PartialDate.parse("2016~").uncertain()).isFalse();
        assertThat(PartialDate.parse("2016?").approximate()).isFalse();
        assertThat(PartialDate.parse("2016?").uncertain()).isTrue();
        assertThat(PartialDate.parse("2016%").approximate()).isTrue();
        assertThat(PartialDate.parse("2016%").uncertain()).isTrue();
    }
}
