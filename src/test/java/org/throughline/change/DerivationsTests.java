package org.throughline.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.change.derivation.WrittenRow;
import org.throughline.change.row.Problems;
import org.throughline.kind.Kinds;
import org.throughline.running.AtNight;
import org.throughline.writing.Sample;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.DataRefused;
import org.throughline.writing.table.PackageReader;

class DerivationsTests {

    private static final int INITIATIVES = 20_000;
    private static final int EVENTS = 500;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private static final Kinds KINDS = Kinds.read();

    @Test
    @AtNight
    @Timeout(120)
    void whatFollowsTakesAsLongAsItsRowsAndNotTheirProduct() {
        DataPackage large = read(Map.of(
                "initiative", lines(INITIATIVES, "i%1$d,PROGRAMME,Initiative %1$d,c"::formatted),
                "event", lines(EVENTS, "e%1$d,Event %1$d,c"::formatted),
                "figure",
                        lines(INITIATIVES, "a%1$d,i%1$d,ANNOUNCED,,,,2018-03-05,REPORTED,,,true,,c"::formatted)
                                + lines(INITIATIVES, "l%1$d,i%1$d,LAUNCHED,,,,2019,REPORTED,,,true,,c"::formatted)
                                + lines(EVENTS, "h%1$d,e%1$d,HELD,,,,2020,REPORTED,,,true,,c"::formatted)));
        long start = processorTime();
        List<WrittenRow> planned = planned(large);
        assertThat(Duration.ofNanos(processorTime() - start)).isLessThan(LONGEST);
        assertThat(values(planned, "initiative", "status"))
                .containsOnly("LAUNCHED")
                .hasSize(INITIATIVES);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void figuresOfOthersSayNothing() {
        List<WrittenRow> planned = planned(read(Map.of(
                "initiative", lines(3, "i%1$d,PROGRAMME,Initiative %1$d,c"::formatted),
                "event", lines(2, "e%1$d,Event %1$d,c"::formatted),
                "figure", """
                        one,i0,ANNOUNCED,,,,2018,REPORTED,,,,,c
                        two,i0,ENDED,,,,2020,REPORTED,,,,,c
                        three,i1,LAUNCHED,,,,2030,PROMISED,,,,,c
                        four,e1,HELD,,,,2020,REPORTED,,,,,c
                        five,e1,HELD,,,,2021,REPORTED,,,true,,c
                        """)));
        assertThat(values(planned, "initiative", "status")).containsExactly("ENDED", "PLANNED", "UNKNOWN");
        assertThat(values(planned, "event", "date")).containsExactly("", "2021");
    }

    @Test
    void whatTookPlaceOnADayThatNoSourceTellsTookPlace() {
        List<WrittenRow> planned = planned(
                read(Map.of("initiative", lines(3, "i%1$d,PROGRAMME,Initiative %1$d,c"::formatted), "figure", """
                        one,i0,LAUNCHED,,,,,REPORTED,,,true,,c
                        two,i1,LAUNCHED,,,,,PROMISED,,,true,,c
                        """)));
        assertThat(values(planned, "initiative", "status")).containsExactly("LAUNCHED", "PLANNED", "UNKNOWN");
    }

    @Test
    void anOfficeIsOverWhenAnotherHoldsIt() {
        Sample sample = Sample.in(folder)
                .renamed(
                        "large",
                        Map.of("organisation", "o,TRUST,O,c\n", "person", lines(3, "p%1$d,P%1$d,,c"::formatted)))
                .change("appointment", _ -> """
                        id,person,organisation,title,leading,honorary,office,from,until,attested,preferred,citations
                        first,p0,o,Keeper,true,false,keeper,,,2016-09-07;2017-03-01,,c
                        third,p2,o,Head keeper,true,false,keeper,2021,2030,,,c
                        second,p1,o,Keeper,true,false,keeper,,,2018-01-09;2016-09-30,,c
                        other,p1,o,Clerk,false,false,,,,2015-01-01,,c
                        undated,p1,o,Keeper,true,false,keeper,,,,,c
                        """);
        assertThat(values(planned(read(sample)), "appointment", "untilLatest"))
                .containsExactly("2018-01-09", "2031-01-01", "2021-12-31", "", "");
    }

    @Test
    void theDayOfAnAwardIsTheEarliestOfItsAnnouncementsAndReceipts() {
        Sample sample = Sample.in(folder)
                .renamed(
                        "large",
                        Map.of("organisation", "o,TRUST,O,c\n", "person", lines(1, "p%1$d,P%1$d,,c"::formatted)))
                .change("award", _ -> """
                        id,purpose,kind,stage,qualifier,amount,currency,recipientCount,perRecipient,shared,matchedLocally,from,until,duration,scheme,preferred,citations
                        both,A,GRANT,AWARDED,,,,,,,,2010,,,,,c
                        month,A,GRANT,AWARDED,,,,,,,,,,,,,c
                        open,A,GRANT,AWARDED,,,,,,,,,,,,,c
                        hedged,A,GRANT,AWARDED,,,,,,,,,,,,,c
                        none,A,GRANT,AWARDED,,,,,,,,2010,,,,,c
                        """)
                .change("announcement", _ -> """
                        id,person,subject,from,until,attested,preferred,citations
                        a,p0,both,,,2018-03-06;2018-03-04,,c
                        """)
                .change("receipt", _ -> """
                        id,award,recipient,from,until,attested,preferred,citations
                        b,both,o,,,2018-03-05,,c
                        c,month,o,2017-09,,2017-09-01,,c
                        d,open,o,../2016,,2017-01-02,,c
                        e,hedged,o,2016~,,,,c
                        f,hedged,o,2016?,,,,c
                        """);
        assertThat(values(planned(read(sample)), "award", "day"))
                .containsExactly("2018-03-04", "2017-09-01", "2017-01-02", "2016?", "");
    }

    @Test
    void nothingIsPossibleBeforeOrAfterAnEndOfItExisted() {
        List<WrittenRow> planned = planned(read(Sample.in(folder)
                .renamed(
                        "large",
                        Map.of(
                                "organisation", "old,TRUST,Old,c\nnew,TRUST,New,c\n",
                                "initiative", "i,PROGRAMME,I,c\n",
                                "figure", """
                                        one,i,ANNOUNCED,,,,2016-09-07,REPORTED,,,,,c
                                        two,i,LAUNCHED,,,,2017,REPORTED,,,,,c
                                        three,i,ENDED,,,,2020-03,REPORTED,,,,,c
                                        """))
                .change("succession", _ -> """
                        id,predecessor,successor,how,from,until,attested,preferred,citations
                        s,old,new,MERGER,2019-04-01,,,,c
                        """)
                .change("participation", _ -> """
                        id,organisation,initiative,role,from,until,attested,preferred,citations
                        undated,old,i,HOST,,,,,c
                        attested,old,i,HOST,,,2018-01-01;2017-06-01,,c
                        stated,new,i,HOST,2015-01-01,2021-01-01,,,c
                        vague,old,i,HOST,2010/2018,,,,c
                        """)));
        assertThat(values(planned, "participation", "fromEarliest"))
                .containsExactly("2016-09-07", "", "2015-01-01", "2016-09-07");
        assertThat(values(planned, "participation", "untilLatest"))
                .containsExactly("2019-04-01", "2019-04-01", "2021-01-01", "2019-04-01");
        assertThat(values(planned, "succession", "fromEarliest")).containsExactly("2019-04-01");
        assertThat(values(planned, "succession", "untilLatest")).containsExactly("");
    }

    @Test
    void nothingIsPossibleBeforeABodyWasFoundedOrAfterItClosed() {
        List<WrittenRow> planned = planned(read(Sample.in(folder)
                .renamed(
                        "large",
                        Map.of(
                                "person", "p,P,,c\n",
                                "organisation", "o,TRUST,O,c\nm,TRUST,M,c\n",
                                "figure", """
                                        one,o,FOUNDED,,,,1993-04-01,REPORTED,,,,,c
                                        two,o,CLOSED,,,,2019-03-31,REPORTED,,,,,c
                                        three,m,FOUNDED,,,,1992,REPORTED,,,,,c
                                        four,m,CLOSED,,,,2030,PROMISED,,,,,c
                                        """))
                .change("succession", _ -> """
                        id,predecessor,successor,how,from,until,attested,preferred,citations
                        s,o,m,MERGER,2019-04-01,,,,c
                        """)
                .change("appointment", _ -> """
                        id,person,organisation,title,leading,honorary,office,from,until,attested,preferred,citations
                        a,p,o,Chair,false,false,,,,,,c
                        b,p,m,Chair,false,false,,,,,,c
                        c,p,o,Clerk,false,false,,,,1990-01-01,,c
                        """)));
        assertThat(values(planned, "appointment", "fromEarliest"))
                .containsExactly("1993-04-01", "1992-01-01", "1993-04-01");
        assertThat(values(planned, "appointment", "untilLatest")).containsExactly("2019-04-01", "", "2019-04-01");
    }

    @Test
    void whatDiffersOrIsUnsureBoundsAsLittleAsAnyOfItLets() {
        List<WrittenRow> planned = planned(read(Sample.in(folder)
                .renamed(
                        "large",
                        Map.of(
                                "organisation", "o,TRUST,O,c\n",
                                "initiative", lines(3, "i%1$d,PROGRAMME,I%1$d,c"::formatted),
                                "figure", """
                                        one,i0,LAUNCHED,,,,2018,REPORTED,,,,,c
                                        two,i0,LAUNCHED,,,,2017-05,REPORTED,,,,,c
                                        three,i0,ENDED,,,,2019,REPORTED,,,,,c
                                        four,i0,ENDED,,,,2020,REPORTED,,,,,c
                                        five,i1,LAUNCHED,,,,2018?,REPORTED,,,,,c
                                        six,i1,ANNOUNCED,,,,2017,REPORTED,,,,,c
                                        seven,i2,LAUNCHED,,,,2018,PROMISED,,,,,c
                                        """))
                .change("participation", _ -> """
                        id,organisation,initiative,role,from,until,attested,preferred,citations
                        a,o,i0,HOST,,,,,c
                        b,o,i1,HOST,,,,,c
                        c,o,i2,HOST,,,,,c
                        """)));
        assertThat(values(planned, "participation", "fromEarliest")).containsExactly("2017-05-01", "", "");
        assertThat(values(planned, "participation", "untilLatest")).containsExactly("2021-01-01", "", "");
    }

    private static List<WrittenRow> planned(DataPackage data) {
        return new Consequences(KINDS).written(data.rows().toList(), data);
    }

    private DataPackage read(Map<String, String> rows) {
        return read(Sample.in(folder).renamed("large", rows));
    }

    private static DataPackage read(Sample sample) {
        Problems problems = new Problems();
        DataPackage read = new PackageReader(sample.description(), KINDS, problems).read();
        DataRefused.where(problems);
        return read;
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count)
                .mapToObj(number -> line.apply(number) + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> values(List<WrittenRow> planned, String table, String column) {
        return planned.stream()
                .filter(row -> row.kind().name().equals(table))
                .map(row -> String.valueOf(row.values().getOrDefault(column, "")))
                .toList();
    }
}
