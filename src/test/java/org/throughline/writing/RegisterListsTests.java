package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.throughline.change.row.RowText;
import org.throughline.commit.GraphRows;
import org.throughline.exchange.ImportOrder;
import org.throughline.exchange.Intake;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.ImportCount;
import org.throughline.exchange.register.OdsList;
import org.throughline.exchange.register.Refused;
import org.throughline.running.AtNight;
import org.throughline.running.Seed;
import org.throughline.running.Thoroughness;

/** What each list becomes: trusts at their sites, practices in areas, places in one another, and names for codes. */
@WritingTest
class RegisterListsTests {

    private static final Path ODS = Path.of("../shared/data/ods");
    private static final String TRUSTS = """
            R0A,A TRUST,Y62,QOP,,,,MANCHESTER,,M13 9WL,20171001,,,,,,,,,,,0,,B,,,
            R0A01,ITS SITE,Y62,QOP,,,,MANCHESTER,,M13 9WL,20171001,20180630,,,,,,,,,,0,,B,,,
            RERRK,PRESCRIBER 141,Y62,QOP,,,,MANCHESTER,,M13 9WL,20171001,,,,,,,,,,,0,,B,,,
            """;
    private static final String PRACTICES = """
            A81001,THE DENSHAM SURGERY,Y63,Q74,,,STOCKTON-ON-TEES,CLEVELAND,,TS18 1HU,19740401,,A,B,00K,20130401,,,,,,0,,00K,,4,
            A85015,CLOSED LONG AGO,Y54,Q74,,,GATESHEAD,TYNE & WEAR,,NE9 7AD,19740401,20151231,C,B,13T,20150401,20151231,,,,,0,,13T,,4,
            """;
    private static final String MEMBERSHIPS = """
            A81001,00K,W,20130401,,0
            A81001,5D9,W,20040401,20130331,0
            A99999,5D9,W,20040401,20130331,0
            """;
    private static final String COMMISSIONERS = """
            00K,NHS HARTLEPOOL CCG,Y63,QHM,,,,STOCKTON-ON-TEES,,TS18 1HU,20130401,20210331,,,,,,,,,,1,,,,,
            """;
    private static final String BOARDS = """
            ICB24CD,ICB24CDH,ICB24NM,ObjectId
            E54000057,QOP,NHS Greater Manchester Integrated Care Board,1
            """;
    private static final String REGIONS = """
            code,ons_code,name
            Y62,E40000010,North West
            """;
    private static final Map<OdsList, String> LISTS = Map.of(
            OdsList.ETRUST, TRUSTS,
            OdsList.EPRACCUR, PRACTICES,
            OdsList.EPCMEM, MEMBERSHIPS,
            OdsList.ECCG, COMMISSIONERS,
            OdsList.BOARDS, BOARDS,
            OdsList.REGIONS, REGIONS);

    @Autowired
    private Intake intake;

    @Autowired
    private GraphRows graph;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private ExecutionGraphQlService service;

    @TempDir
    private Path folder;

    private final List<Refused> refused = new ArrayList<>();

    @BeforeEach
    void empty() {
        EmptyGraph.make(client);
    }

    @Test
    void aTrustLiesAtItsSitesAndASiteInItsPostcode() throws IOException {
        ImportCount count = take(OdsList.ETRUST);
        assertThat(count.created()).isEqualTo(2);
        assertThat(refused).extracting(Refused::line).containsExactly(3L);
        assertThat(known("place", "GB-NHS-R0A01")).containsEntry("kind", "SITE").containsEntry("name", "ITS SITE");
        assertThat(known("location", "gb-nhs-r0a-at-gb-nhs-r0a01"))
                .containsEntry("entity", "GB-NHS-R0A")
                .containsEntry("until", "2018-06-30");
        assertThat(known("part", "gb-nhs-r0a01-in-postcode-m13-9wl")).containsEntry("whole", "postcode-m13-9wl");
        assertThat(known("place", "nhs-town-m-manchester")).containsEntry("name", "MANCHESTER");
        assertThat(known("part", "postcode-m13-9wl-of-nhs-town-m-manchester")).isNotEmpty();
        assertThat(known("part", "nhs-area-qop-of-nhs-region-y62")).containsEntry("until", "2019-10-01/..");
    }

    @Test
    void aPracticeLiesInTheAreasToWhichItBelonged() throws IOException {
        take(OdsList.EPRACCUR);
        take(OdsList.EPCMEM);
        assertThat(refused).isEmpty();
        assertThat(known("location", "gb-nhs-a81001-of-nhs-area-00k-since-2013-04-01"))
                .containsEntry("from", "2013-04-01");
        assertThat(known("location", "gb-nhs-a81001-of-nhs-area-5d9-since-2004-04-01"))
                .containsEntry("until", "2013-03-31");
        assertThat(known("organisation", "GB-NHS-A99999")).containsEntry("name", "Practice A99999");
        assertThat(known("part", "nhs-area-q74-of-nhs-region-y54"))
                .as("told by what was closed alone")
                .isEmpty();
    }

    @Test
    void listsOfNamesNameThePlacesThatOthersTellByCode() throws IOException {
        take(OdsList.ETRUST);
        assertThat(known("place", "nhs-region-y62")).containsEntry("name", "NHS region Y62");
        take(OdsList.REGIONS);
        take(OdsList.BOARDS);
        assertThat(known("place", "nhs-region-y62")).containsEntry("name", "North West");
        assertThat(known("part", "nhs-region-y62-of-england")).isNotEmpty();
        assertThat(known("organisation", "GB-NHS-QOP")).containsEntry("kind", "COMMISSIONER");
        assertThat(known("place", "nhs-area-qop"))
                .containsEntry("name", "Area of NHS Greater Manchester Integrated Care Board");
        assertThat(known("location", "gb-nhs-qop-of-nhs-area-qop")).isNotEmpty();
        assertThat(trustsOf("nhs-region-y62", "2019-10-01")).containsExactly("A TRUST");
        assertThat(trustsOf("nhs-region-y62", "2017-01-01")).isEmpty();
    }

    @Test
    @AtNight
    void listsInAnyOrderEndInOneGraph() throws IOException {
        long seed = Seed.of("Orders of lists");
        List<OdsList> order = new ArrayList<>(LISTS.keySet());
        Random random = new Random(seed);
        List<String> first = List.of();
        for (int round = 0; round < Thoroughness.of(2, 20); round++) {
            Collections.shuffle(order, random);
            EmptyGraph.make(client);
            for (OdsList list : order) {
                take(list);
            }
            List<String> graphText = GraphText.of(client);
            first = first.isEmpty() ? graphText : first;
            assertThat(graphText).as("%s", order).isEqualTo(first);
        }
    }

    @Test
    void registersLeaveNoDoubtsOfOneSource() throws IOException {
        for (OdsList list : LISTS.keySet()) {
            take(list);
        }
        assertThat(ExecutionGraphQlServiceTester.create(service)
                        .document("{ doubts(kind: ONE_SOURCE, first: 100) { nodes { fact { id } link { id } } } }")
                        .execute()
                        .path("doubts.nodes")
                        .entityList(Object.class)
                        .get())
                .isEmpty();
    }

    @Test
    @AtNight
    @EnabledIf("filesAreThere")
    void theListsThatArePublishedAreTaken() throws IOException {
        assertThat(published(OdsList.REGIONS, "2020", "regions.csv").rows()).isPositive();
        assertThat(published(OdsList.BOARDS, "2024-12", "icb_names_codes_dec_2024.csv")
                        .created())
                .isEqualTo(42);
        assertThat(begun(OdsList.ETRUST, "2018-09", "etrust_2018-09.csv.gz").created())
                .isEqualTo(300);
        assertThat(refused).isEmpty();
    }

    static boolean filesAreThere() {
        return Files.isDirectory(ODS);
    }

    private ImportCount published(OdsList list, String edition, String name) {
        return intake.take(
                new ImportOrder.OfList(list, Edition.of(edition), false), ODS.resolve(name), refused::add, _ -> {});
    }

    /** The first three hundred lines of it. */
    private ImportCount begun(OdsList list, String edition, String name) throws IOException {
        Path begun = folder.resolve(list.text() + ".csv");
        try (GZIPInputStream whole = new GZIPInputStream(Files.newInputStream(ODS.resolve(name)))) {
            List<String> lines = new String(whole.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .limit(300)
                    .toList();
            Files.write(begun, lines);
        }
        return intake.take(new ImportOrder.OfList(list, Edition.of(edition), false), begun, refused::add, _ -> {});
    }

    private List<String> trustsOf(String region, String day) {
        return ExecutionGraphQlServiceTester.create(service)
                .document("""
                        query ($id: ID!, $day: Date!) {
                          place(id: $id) {
                            organisations(validAt: $day, filter: { node: { kind: [TRUST] } }) { nodes { name } }
                          }
                        }
                        """)
                .variable("id", region)
                .variable("day", day)
                .execute()
                .path("place.organisations.nodes[*].name")
                .entityList(String.class)
                .get();
    }

    private Map<String, String> known(String kind, String id) {
        return graph.settled(at -> at.row(kind, id)).map(RowText::of).orElse(Map.of());
    }

    private ImportCount take(OdsList list) throws IOException {
        Path file = Files.writeString(folder.resolve(list.text() + ".csv"), LISTS.getOrDefault(list, ""));
        return intake.take(new ImportOrder.OfList(list, Edition.of("2019-10-01"), false), file, refused::add, _ -> {});
    }
}
