package org.throughline.exchange.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.throughline.exchange.file.Delivery;
import org.throughline.exchange.file.Lines;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.EditionRecord;
import org.throughline.exchange.register.OdsList;
import org.throughline.exchange.register.Parent;
import org.throughline.exchange.register.PostalAddress;
import org.throughline.kind.Kinds;

/** Lists are read by the layout declared for each, never by what codes look like. */
class ListReaderTests {

    private static final Kinds KINDS = Kinds.read();

    private static final Path ODS = Path.of("../shared/data/ods");

    private final List<EditionRecord> taken = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    @Test
    void sitesFollowTheTrustWithWhoseCodeTheirsBegins() {
        read(
                OdsList.ETRUST,
                standard("R0A", "A TRUST"),
                standard("R0A01", "ITS SITE"),
                standard("RERRK", "PRESCRIBER 141"),
                standard("G6V2S", "A TRUST OF FIVE CHARACTERS"),
                standard("G6V2S01", "ITS SITE"));
        assertThat(taken)
                .extracting(EditionRecord::code, EditionRecord::parent)
                .containsExactly(
                        tuple("R0A", Parent.NONE),
                        tuple("R0A01", Parent.of("R0A")),
                        tuple("G6V2S", Parent.NONE),
                        tuple("G6V2S01", Parent.of("G6V2S")));
        assertThat(refused).singleElement().asString().startsWith("3: RERRK begins with the code of no trust above it");
    }

    @Test
    void aTrustTwiceIsNoSiteOfItsOwn() {
        read(OdsList.ETRUST, standard("R0A", "A"), standard("R0A01", "B"), standard("R0A", "A"));
        assertThat(taken).extracting(EditionRecord::code).containsExactly("R0A", "R0A01");
        assertThat(refused).hasSize(1);
    }

    @Test
    void practicesTellTheirParentAndNoTown() {
        read(
                OdsList.EPRACCUR,
                "A81001,THE DENSHAM SURGERY,Y63,Q74,THE HEALTH CENTRE,LAWSON STREET,STOCKTON-ON-TEES,CLEVELAND,,TS18 1HU,19740401,,A,B,00K,20130401,,01642 672351,,,,0,,00K,,4,",
                "ALD200,DR R LYONS' PRACTICE,,YAF,,,,ALDERNEY,,GY9 3TD,19900101,,A,Z,,,,,,,,0,,YAF,,0,",
                "A82060,WHITEHAVEN,Y63,Q74,,,,,,CA28 7PA,19740401,,D,B,01H,20130401,20120401,,,,,0,,01H,,4,");
        assertThat(taken.getFirst().parent()).isEqualTo(new Parent("00K", "2013-04-01", ""));
        assertThat(taken.getFirst().address()).isEqualTo(new PostalAddress("Y63", "Q74", "", "TS18 1HU"));
        assertThat(taken.getLast().parent()).isEqualTo(Parent.NONE);
        assertThat(refused)
                .containsExactly(
                        "3: it leaves its parent on 2012-04-01, before it joins on 2013-04-01: correct one of them");
    }

    @Test
    void membershipsAreOfCommissionersAlone() {
        read(
                OdsList.EPCMEM,
                "A81001,00K,W,20130401,,0",
                "A81001,5D9,W,20040401,20130331,0",
                "A81002,5D9,X,20040401,,0",
                "A81003,5D9,W,20040401,");
        assertThat(taken)
                .extracting(EditionRecord::parent)
                .containsExactly(new Parent("00K", "2013-04-01", ""), new Parent("5D9", "2004-04-01", "2013-03-31"));
        assertThat(refused).extracting(why -> why.substring(0, 2)).containsExactly("3:", "4:");
    }

    @Test
    void namesOfPlacesStandUnderTheirHeadings() {
        read(OdsList.BOARDS, "ICB24CD,ICB24CDH,ICB24NM,ObjectId", "E54000008,QYG,NHS Cheshire and Merseyside,1");
        read(OdsList.REGIONS, "code,ons_code,name", "Y56,E40000003,London", "Y58,South West");
        read(OdsList.REGIONS, "Y56,London", "Y58,South West");
        assertThat(taken).extracting(EditionRecord::code).containsExactly("QYG", "Y56");
        assertThat(taken).extracting(EditionRecord::name).containsExactly("NHS Cheshire and Merseyside", "London");
        assertThat(refused)
                .containsExactly(
                        "3: 2 cells under 3 headings, of which code and name are asked for: give the list as it is published",
                        "2: 2 cells under 2 headings, of which code and name are asked for: give the list as it is published");
    }

    @Test
    void townsOfOneNameAreToldApartByTheirPostcodes() {
        read(
                OdsList.ECCG,
                "00C,A,Y63,QHM,,,,ASHFORD,,TN23 1AB,20130401,,,,,,,,,,,,,1,,,",
                "00D,B,Y63,QHM,,,,ASHFORD,,TW151AB,20130401,,,,,,,,,,,,,1,,,",
                "00E,C,Y63,QHM,,,,ASHFORD,,nowhere,20130401,,,,,,,,,,,,,1,,,");
        assertThat(taken).extracting(record -> record.address().town()).containsOnly("ASHFORD");
        assertThat(taken).extracting(record -> record.address().postcode()).containsExactly("TN23 1AB", "TW15 1AB");
        assertThat(refused)
                .containsExactly("3: \"nowhere\" is no postcode: write one such as M6 8HD, or leave it empty");
    }

    @Test
    @EnabledIf("filesAreThere")
    void theListsThatArePublishedAreReadWhole() {
        readPublished(OdsList.ETRUST, "etrust_2018-09.csv.gz");
        assertThat(taken)
                .filteredOn(record -> record.parent().equals(Parent.NONE))
                .hasSize(234);
        assertThat(taken).hasSize(29_954);
        assertThat(refused).singleElement().asString().contains("RERRK");
        taken.clear();
        readPublished(OdsList.EPRACCUR, "epraccur_2019-10.csv.gz");
        assertThat(taken).hasSize(14_303);
        readPublished(OdsList.ECCG, "eccg_2025-12.csv");
        assertThat(taken).hasSize(14_623);
        assertThat(refused).hasSize(1);
    }

    static boolean filesAreThere() {
        return Files.isDirectory(ODS);
    }

    private void readPublished(OdsList list, String file) {
        ListReader reader = ListReader.of(list, Edition.of("2018-09"), KINDS, new Noting());
        new Lines(new Delivery(ODS.resolve(file), list.text() + ".csv")).each(reader::read);
        reader.end();
    }

    private static String standard(String code, String name) {
        return code + "," + name + ",Y54,Q83,,,,MANCHESTER,,M13 9WL,20171001" + ",".repeat(16);
    }

    private void read(OdsList list, String... lines) {
        ListReader reader = ListReader.of(list, Edition.of("2018-09"), KINDS, new Noting());
        for (int number = 1; number <= lines.length; number++) {
            reader.read(new Lines.Line(number, List.of(lines[number - 1].split(",", -1))));
        }
        reader.end();
    }

    private final class Noting implements ListReader.Sink {

        @Override
        public void take(EditionRecord record) {
            taken.add(record);
        }

        @Override
        public void refuse(long line, String why) {
            refused.add(line + ": " + why);
        }
    }
}
