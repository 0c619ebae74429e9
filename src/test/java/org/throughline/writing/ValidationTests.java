package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.throughline.change.row.Problem;
import org.throughline.change.row.Problems;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.start.StartRefused;
import org.throughline.writing.table.CheckedPackages;
import org.throughline.writing.table.DataRefused;
import org.throughline.writing.table.PackageReader;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidationTests {

    private static final Kinds KINDS = Kinds.read();

    @TempDir
    private Path folder;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "person",
                        "bo-wick,Bo",
                        "Bo Wick,Bo",
                        "person.csv, line 3, column id: \"Bo Wick\" is not in the form"),
                mistake(
                        "person",
                        "bo-wick,Bo Wick",
                        "bo-wick,",
                        "person.csv, line 3, column name: empty: give a value"),
                mistake(
                        "person",
                        ",Professor,",
                        ", Professor,",
                        "person.csv, line 2, column honorificPrefix: a space before"),
                mistake(
                        "person",
                        "Professor",
                        "Prof\u0000essor",
                        "person.csv, line 2, column honorificPrefix: the character U+0000"),
                mistake(
                        "person",
                        "Professor",
                        "Prof\u202Eessor",
                        "person.csv, line 2, column honorificPrefix: the character U+202E"),
                mistake(
                        "person",
                        "Professor",
                        "\"Prof\nessor\"",
                        "person.csv, line 2, column honorificPrefix: the character U+000A"),
                mistake(
                        "person",
                        "D\u00ED Lamb",
                        "Di\u0301 Lamb",
                        "person.csv, line 5, column name: accents stand apart"),
                mistake(
                        "person",
                        ",Dame,harbour-gazette-p02",
                        ",Dame,",
                        "person.csv, line 5, column citations: no citation"),
                mistake(
                        "person",
                        ",Dame,harbour-gazette-p02",
                        ",Dame,harbour-gazette-p9",
                        "column citations: nothing has the id harbour-gazette-p9"),
                mistake(
                        "person",
                        ",Dame,harbour-gazette-p02",
                        ",Dame,lamp-register",
                        "column citations: lamp-register has the type Source: name one of type Citation here"),
                mistake(
                        "person",
                        ",Dame,harbour-gazette-p02",
                        ",Dame,harbour-gazette-p02;",
                        "column citations: an empty item"),
                mistake(
                        "person",
                        "harbour-gazette-p01;mirror-news-p01",
                        "harbour-gazette-p01;harbour-gazette-p01",
                        "column citations: an item stands twice"),
                mistake(
                        "location",
                        "p02-inferred,harbour-gazette-p02;",
                        "p02-inferred,harbour-gazette-p02-inferred;",
                        "location.csv, line 3, column partly: harbour-gazette-p02-inferred carries the whole already"),
                mistake(
                        "location",
                        "gazette-p02;mirror",
                        "gazette-p22;mirror",
                        "location.csv, line 3, column partly: nothing has the id harbour-gazette-p22"),
                mistake(
                        "location",
                        "harbour-gazette-p02-inferred,",
                        ",",
                        "location.csv, line 3, column citations: no citation"),
                mistake("person", ",Dame,", ",Dame,,", "person.csv, line 5: 5 cells where 4 are asked for"),
                mistake("person", "di-lamb,", "\ndi-lamb,", "person.csv, line 5: 1 cells where 4"),
                mistake(
                        "person",
                        "honorificPrefix",
                        "prefix",
                        "person.csv, line 1: the columns are not those asked for: write id,name,honorificPrefix,citations"),
                mistake("person", "Bo Wick", "Bo \"Wick\"", "person.csv, line 3, column name: a quote inside a cell"),
                mistake(
                        "person",
                        "Bo Wick",
                        "\"Bo\" Wick",
                        "person.csv, line 3, column name: text after a closing quote"),
                mistake(
                        "person",
                        "Bo Wick",
                        "\"Bo Wick",
                        "person.csv, line 3, column name: a quote that is never closed"),
                mistake(
                        "person",
                        "Bo Wick,,",
                        "Bo Wick,,\r",
                        "person.csv, line 3, column citations: a carriage return"),
                mistake(
                        "person",
                        "cy-flint,",
                        "ada-keeper,",
                        "person.csv, line 4, column id: the id ada-keeper is already that of person.csv, line 2"),
                mistake(
                        "topic",
                        "optics,Optics",
                        "haven,Optics",
                        "topic.csv, line 3, column id: the id haven is already that of place.csv, line 4"),
                mistake(
                        "name",
                        "bright-lamps-short,",
                        "bright-lamps-name,",
                        "name.csv, line 2, column id: the id bright-lamps-name is already that of initiative.csv, line 2"),
                mistake(
                        "appointment",
                        "bo-clerk,",
                        "ada-chair,",
                        "appointment.csv, line 4, column id: the id ada-chair is already that of appointment.csv, line 2"),
                mistake(
                        "identifier",
                        "ODS,OLD",
                        "ODS,LMP",
                        "identifier.csv, line 3, column value: [ODS, LMP] already stands at identifier.csv, line 2"),
                mistake(
                        "identifier",
                        "ODS,OLD",
                        "DNS,OLD",
                        "identifier.csv, line 3, column scheme: \"DNS\" is not in the list: use ODS"),
                mistake(
                        "appointment",
                        "bo-wick,GB-NHS-LMP,Clerk",
                        "bo-wax,GB-NHS-LMP,Clerk",
                        "appointment.csv, line 4, column person: nothing has the id bo-wax: correct it, or add that Person"),
                mistake(
                        "appointment",
                        "bo-wick,GB-NHS-LMP,Clerk",
                        "haven,GB-NHS-LMP,Clerk",
                        "appointment.csv, line 4, column person: haven has the type Place: name one of type Person here"),
                mistake(
                        "part",
                        "haven,coast",
                        "glass-works,coast",
                        "part.csv, line 2, column whole: PART_OF joins Initiative to Initiative, Organisation to Organisation, Place to Place, not Organisation to Place"),
                mistake(
                        "influence",
                        "bright-lamps,foghorn-tool",
                        "bright-lamps,coast-plan",
                        "influence.csv, line 4, column effect: LED_TO joins Review to Initiative or Review, Initiative to Initiative, not Initiative to Review"),
                mistake(
                        "support",
                        "foghorn-tool,bright-lamps",
                        "foghorn-tool,foghorn-tool",
                        "support.csv, line 2, column supported: foghorn-tool is joined to itself"),
                mistake(
                        "partnership",
                        "FOLLOWER,bright-lamps",
                        "FOLLOWER,haven",
                        "partnership.csv, line 2, column initiative: haven has the type Place: name one of type Initiative here"),
                mistake(
                        "award",
                        "bright-lamps,true",
                        "keeper-review,true",
                        "award.csv, line 2, column scheme: keeper-review has the type Review: name one of type Initiative here"),
                mistake(
                        "citation",
                        "-p01,mirror-news",
                        "-p01,mirror-nows",
                        "citation.csv, line 6, column source: nothing has the id mirror-nows"),
                mistake(
                        "citation",
                        "Lamp Belief of the Haven",
                        "a b c d e f g h i j k l m",
                        "citation.csv, line 6, column asFound:"),
                mistake(
                        "source",
                        "2018-03-05",
                        "2018-02-30",
                        "source.csv, line 2, column published: \"2018-02-30\" names a day or month that no calendar has"),
                mistake(
                        "source",
                        "2018-03-05",
                        "5 March",
                        "source.csv, line 2, column published: \"5 March\" is not an EDTF date"),
                mistake("source", "https://gazette", "gazette", "source.csv, line 2, column url:"),
                mistake(
                        "appointment",
                        "2010,2014",
                        "2014-02,2010",
                        "appointment.csv, line 4, column until: ends before it begins"),
                mistake(
                        "appointment",
                        ";2018-03-05,true",
                        ";2018-10-01,true",
                        "appointment.csv, line 3, column attested: a day on which it is attested lies before from or after until"),
                mistake(
                        "gap",
                        "12,1,PARTIAL",
                        "12,13,PARTIAL",
                        "gap.csv, line 2, column known: more is known than is promised"),
                mistake(
                        "figure",
                        "LAUNCHED,,,,2020,",
                        "LAUNCHED,EXACT,7,PERSON,,",
                        "figure.csv, line 6, column value: it measures when something takes place"),
                mistake(
                        "figure",
                        "TRAINED,UP_TO,300,PERSON,,",
                        "TRAINED,,,,2019,",
                        "figure.csv, line 9, column value: it measures how much"),
                mistake(
                        "appointment",
                        ";2018-03-05,true",
                        ";2018-03,true",
                        "appointment.csv, line 3, column attested: \"2018-03\" is not a day"),
                mistake(
                        "appointment",
                        "Clerk,false",
                        "Clerk,no",
                        "appointment.csv, line 4, column leading: \"no\" is neither true nor false"),
                mistake(
                        "award",
                        "10000000,",
                        "\"10,000,000\",",
                        "award.csv, line 2, column amount: \"10,000,000\" is not an amount"),
                mistake("award", "10000000,", "-5,", "award.csv, line 2, column amount: -5 is too small"),
                mistake(
                        "award",
                        ",GBP,12,",
                        ",GBP,2147483648,",
                        "award.csv, line 2, column recipientCount: 2147483648 is too large: give 2147483647 or less"),
                mistake("gap", ",12,1,", ",2147483648,1,", "gap.csv, line 2, column promised: 2147483648 is too large"),
                mistake("gap", ",12,1,", ",12,2147483648,", "gap.csv, line 2, column known: 2147483648 is too large"),
                mistake("gap", ",12,1,", ",12,-1,", "gap.csv, line 2, column known: -1 is too small: give 0 or more"),
                mistake("award", "5,JPY", "5.5,JPY", "award.csv, line 6, column amount: 5.5 cannot be counted"),
                mistake(
                        "award",
                        "GBP,12",
                        "GPB,12",
                        "award.csv, line 2, column currency: the amount needs an ISO 4217 code"),
                mistake(
                        "award",
                        "UP_TO,10000000",
                        ",10000000",
                        "award.csv, line 2, column qualifier: the amount needs one"),
                mistake(
                        "award",
                        "PLANNED,,",
                        "PLANNED,EXACT,",
                        "award.csv, line 5, column qualifier: there is no amount to qualify"),
                mistake(
                        "award",
                        "P36M",
                        "36 months",
                        "award.csv, line 3, column duration: \"36 months\" is not an ISO 8601 duration"),
                mistake(
                        "award",
                        "GBP,12",
                        "GBP,12.5",
                        "award.csv, line 2, column recipientCount: \"12.5\" is not a whole number"),
                mistake(
                        "figure",
                        "EXACT,30,ORGANISATION,,",
                        "EXACT,30,ORGANISATION,2018,",
                        "figure.csv, line 11, column value: it measures how much"),
                mistake(
                        "award",
                        "GBP,12,true,false",
                        "GBP,12,true,true",
                        "award.csv, line 2, column shared: each receives the amount, so it is not shared"),
                mistake(
                        "award",
                        "GBP,12,true,false",
                        "GBP,0,true,false",
                        "award.csv, line 2, column recipientCount: 1 receive it"),
                mistake(
                        "figure",
                        "LAUNCHED,,,,2020,",
                        "LAUNCHED,,7,,2020,",
                        "figure.csv, line 6, column value: it measures when something takes place"),
                mistake(
                        "figure",
                        "LAUNCHED,,,,2020,",
                        "LAUNCHED,EXACT,,,,",
                        "figure.csv, line 6, column qualifier: it measures when something takes place"),
                mistake(
                        "figure",
                        "EXACT,32,ORGANISATION",
                        ",,",
                        "figure.csv, line 12, column value: it measures how much"),
                mistake(
                        "figure",
                        "EXACT,30,ORGANISATION",
                        ",30,",
                        "figure.csv, line 11, column unit: the number needs one"),
                mistake(
                        "figure",
                        ",,,2018-03-04",
                        "EXACT,,,2018-03-04",
                        "figure.csv, line 10, column qualifier: it measures when something takes place"),
                mistake(
                        "figure",
                        "800000000,GBP",
                        "999999999999999999,GBP",
                        "figure.csv, line 13, column value: 999999999999999999 is too large"),
                mistake(
                        "figure",
                        "REPORTED,2018,,,As",
                        "REPORTED,2018,,true,As",
                        "figure.csv, line 12, column preferred: another PARTICIPANTS of bright-lamps-wave-1 is preferred already"),
                mistake(
                        "figure",
                        "2018-03-04,REPORTED,,,true",
                        "2018-03-04,REPORTED,,,",
                        "figure.csv, line 10, column preferred: no HELD of lamp-day is preferred"),
                mistake(
                        "figure",
                        "TRAINED",
                        "TAUGHT",
                        "figure.csv, line 9, column measure: \"TAUGHT\" is not in the list"),
                mistake(
                        "identifier",
                        "ODS,LMP",
                        "ODS,lmp",
                        "identifier.csv, line 2, column value: ODS writes this as LMP: give it so"),
                mistake(
                        "identifier",
                        "ROR,000000001",
                        "ROR,https://ror.org/000000001",
                        "identifier.csv, line 4, column value: ROR writes this as 000000001: give it so"),
                mistake(
                        "name",
                        "Candle Trust",
                        "Lamp Trust",
                        "name.csv, line 3, column text: gb-nhs-lmp-former says the preferred name again"),
                arguments(
                        "part",
                        add("b,coast,haven,,,,,harbour-gazette-p01"),
                        "part.csv, line 5, column whole: leads back to where it starts, coast to haven to coast"),
                arguments(
                        "breadth",
                        add("b,lighting,optics,,,,,harbour-gazette-p02"),
                        "breadth.csv, line 2, column broader: leads back to where it starts, optics to lighting to optics"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsNamedWithItsPlace(String table, UnaryOperator<String> mistake, String message) {
        assertThat(problems(Sample.in(emptied()).change(table, mistake)))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith(message.contains(".csv") ? message : "")
                        .contains(message));
    }

    @Test
    void theInventedPackageHasNoMistake() {
        assertThat(problems(Sample.in(emptied()))).isEmpty();
    }

    @Test
    void aPeriodOfHedgedDatesMayBeAsShortAsTheyReach() {
        assertThat(problems(Sample.in(emptied()).replace("appointment", "2010,2014", "2010~,2009")))
                .isEmpty();
    }

    @Test
    void whatASpreadsheetWritesIsTaken() {
        Sample sample = Sample.in(emptied());
        for (String table : List.of("person", "appointment", "source")) {
            sample.write(
                    table, "\uFEFF" + sample.text(table).replace("\n", "\r\n").replace(",true", ",TRUE"));
        }
        assertThat(problems(sample)).isEmpty();
        assertThat(problems(sample.replace("person", "bo-wick,Bo Wick", "bo-wick,")))
                .containsExactly("person.csv, line 3, column name: empty: give a value");
    }

    @Test
    void theShippedPackageHasNoMistake() {
        assertThat(problems(new Sample(Path.of("src/main/resources/data")))).isEmpty();
    }

    @Test
    void everythingWrongIsReportedAtOnceInReadingOrder() {
        Sample sample = Sample.in(emptied())
                .replace("person", ",Dame,harbour-gazette-p02", ",Dame,")
                .replace("appointment", "bo-wick,GB-NHS-LMP,Clerk", "bo-wax,GB-NHS-LMP,Clerk")
                .replace("award", "GBP,12", "GPB,12")
                .replace("source", "2018-03-05", "yesterday")
                .replace("place", "haven,CITY", "haven,TOWN");
        assertThat(problems(sample))
                .extracting(problem -> problem.substring(0, problem.indexOf(", column")))
                .containsExactly(
                        "appointment.csv, line 4",
                        "award.csv, line 2",
                        "person.csv, line 5",
                        "place.csv, line 4",
                        "source.csv, line 2");
    }

    @Test
    void aFileThatCannotBeReadDoesNotMakeItsIdsUnknown() {
        assertThat(problems(Sample.in(emptied()).replace("person", "id,name", "key,name")))
                .singleElement()
                .asString()
                .contains("the columns are not those asked for");
    }

    @Test
    void bytesThatAreNotUtf8AreNamedWithTheirLine() {
        Sample sample = Sample.in(emptied());
        byte[] latin = sample.text("person").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problems(sample.write("person", latin)))
                .containsExactly("person.csv, line 5: a byte that is not UTF-8: save the file as UTF-8");
    }

    @Test
    void aMissingFileIsNamed() throws Exception {
        Sample sample = Sample.in(emptied());
        Files.delete(sample.folder().resolve("speech.csv"));
        assertThat(problems(sample))
                .containsExactly("speech.csv, line 1: no such file: add it beside datapackage.json");
    }

    @Test
    void anEmptyFileIsNamed() {
        assertThat(problems(Sample.in(emptied()).write("speech", "")))
                .singleElement()
                .asString()
                .startsWith("speech.csv, line 1: the columns are not those asked for");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not JSON",
                "[]",
                "{}",
                "{\"name\":\"x\"}",
                "{\"name\":\"x\",\"resources\":[{}]}",
                "{\"name\":\"x\",\"resources\":[{\"name\":\"person\"}]}"
            })
    void whatDescribesNoPackageIsRefusedInOneSentence(String text) {
        assertRefused(
                new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)),
                "Byte array resource [resource loaded from byte array] does not describe a data package as this program"
                        + " reads it: name a datapackage.json, or correct that.");
    }

    @Test
    void aTableOfNoKindIsRefusedInOneSentence() {
        assertRefused(
                new ByteArrayResource("{\"name\":\"x\",\"resources\":[{\"name\":\"peple\",\"path\":\"people.csv\"}]}"
                        .getBytes(StandardCharsets.UTF_8)),
                "The data package has a table 'peple', and no kind of fact is called so: use one of %s."
                        .formatted(KINDS.stored().map(Kind::name).sorted().collect(Collectors.joining(", "))));
    }

    @Test
    void aPlaceWithoutADescriptionIsRefusedInOneSentence() {
        String message = "Nothing could be read at %s: correct throughline.data.location.";
        Path nowhere = folder.resolve("nowhere.json");
        assertRefused(new FileSystemResource(nowhere), message.formatted(nowhere));
        assertRefused(new FileSystemResource(folder), message.formatted(folder));
        assertRefused(new ClassPathResource("nowhere.json"), message.formatted("class path resource [nowhere.json]"));
    }

    private static void assertRefused(Resource description, String sentence) {
        assertThatThrownBy(() -> new PackageReader(description, KINDS, new Problems()).read())
                .isInstanceOf(StartRefused.class)
                .hasMessage(sentence);
    }

    private List<String> problems(Sample sample) {
        try {
            new CheckedPackages(KINDS).read(List.of(sample.description()));
            return List.of();
        } catch (DataRefused refused) {
            return refused.problems().stream().map(Problem::toString).toList();
        }
    }

    private Path emptied() {
        try {
            return Files.createTempDirectory(folder, "package");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Arguments mistake(String table, String before, String after, String message) {
        UnaryOperator<String> change = text -> text.replace(before, after);
        return arguments(table, change, message);
    }

    private static UnaryOperator<String> add(String line) {
        return text -> text + line + "\n";
    }
}
