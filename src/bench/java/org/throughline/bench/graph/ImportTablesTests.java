package org.throughline.bench.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables hold, before any database has read them. */
class ImportTablesTests {

    private static final int ENTITIES = 10_000;
    private static final Set<String> WITHOUT_EVIDENCE = Set.of("CITES", "DERIVED_FROM", "REDIRECTS_TO");

    @TempDir
    private static Path folder;

    private static Written written = new Written(Path.of(""));

    @BeforeAll
    static void write() throws InterruptedException {
        written = Written.in(folder.resolve("made"), ENTITIES, 42);
    }

    @Test
    void theSameSeedWritesTheSameBytes(@TempDir Path other) throws IOException, InterruptedException {
        List<Path> again = Written.in(other, ENTITIES, 42).files();
        assertThat(again).hasSameSizeAs(written.files());
        for (int at = 0; at < again.size(); at++) {
            assertThat(Files.mismatch(again.get(at), written.files().get(at)))
                    .as(again.get(at).toString())
                    .isEqualTo(-1);
        }
    }

    @Test
    void anotherSeedWritesAnotherGraph(@TempDir Path other) throws InterruptedException {
        assertThat(Written.in(other, ENTITIES, 43).relationships("LED_TO"))
                .isNotEqualTo(written.relationships("LED_TO"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XS", "S", "L"})
    void aSizeHasTenRelationshipsForEveryEntity(String name) {
        Size size = Size.parse(name);
        assertThat(new GraphShape(size.entities()).relationships())
                .isCloseTo(10 * size.entities(), withinPercentage(1));
    }

    @Test
    void asManyRowsAreWrittenAsTheShapeSays() {
        GraphShape shape = new GraphShape(ENTITIES);
        assertThat(rows("relationships")).isEqualTo(shape.relationships());
        assertThat(rows("nodes")).isEqualTo(shape.nodes() + 1);
        assertThat(written.files("nodes")
                        .filter(file -> file.getFileName().toString().startsWith("Node.Entity."))
                        .mapToInt(file -> Written.rows(file).size())
                        .sum())
                .isEqualTo(ENTITIES);
    }

    @Test
    void theLargestHubIsAnOrganisationWithATenthOfTheEntities() {
        Map<String, Integer> degrees = degrees();
        Map.Entry<String, Integer> hub =
                degrees.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        assertThat(hub.getValue()).isCloseTo((int) (GraphShape.LARGEST_HUB * ENTITIES), withinPercentage(8));
        assertThat(new NodeNumbers(new GraphShape(ENTITIES)).kindOf(Integer.parseInt(hub.getKey())))
                .isIn(NodeSort.ORGANISATION, NodeSort.TOPIC);
    }

    @Test
    void degreesFallOffByZipfsLaw() {
        List<Long> appointments = written.relationships("APPOINTED_TO").stream()
                .collect(Collectors.groupingBy(row -> row.getField(":END_ID"), Collectors.counting()))
                .values()
                .stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        assertThat(appointments.getFirst()).isCloseTo(Math.round(0.047 * 1.5 * ENTITIES), withinPercentage(10));
        assertThat(appointments.get(9)).isLessThan(appointments.getFirst() / 4);
        assertThat(appointments.get(appointments.size() / 2)).isLessThan(5);
    }

    @Test
    void severalReviewsLeadToOneInitiative() {
        Map<String, Long> causes = written.relationships("LED_TO").stream()
                .collect(Collectors.groupingBy(row -> row.getField(":END_ID"), Collectors.counting()));
        assertThat(causes.values().stream().filter(count -> count > 1).count()).isGreaterThan(causes.size() / 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LED_TO", "PART_OF", "SUCCEEDED_BY", "DERIVED_FROM", "BROADER"})
    void nothingGoesInCirclesAndSomeChainsAreLong(String type) {
        Map<String, List<String>> next = written.relationships(type).stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField(":START_ID"),
                        Collectors.mapping(row -> row.getField(":END_ID"), Collectors.toList())));
        int longest = next.keySet().stream()
                .mapToInt(start -> depth(start, next, new HashMap<>()))
                .max()
                .orElse(0);
        assertThat(longest).isBetween(2, 100);
    }

    @Test
    void idsAreUniqueAmongNodesAndInEachType() {
        assertThat(written.files("nodes")
                        .flatMap(file -> Written.rows(file).stream())
                        .map(ImportTablesTests::id))
                .doesNotHaveDuplicates();
        written.files("relationships")
                .forEach(file -> assertThat(Written.rows(file).stream().map(ImportTablesTests::id))
                        .doesNotHaveDuplicates());
    }

    @Test
    void everyFactAndRelationshipCitesWhatExists() {
        Set<String> citations = written.nodes("Node.Citation").stream()
                .map(ImportTablesTests::id)
                .collect(Collectors.toSet());
        Stream.concat(facts(), written.files("relationships").filter(ImportTablesTests::cited))
                .forEach(file -> assertThat(Written.rows(file))
                        .as(file.toString())
                        .allSatisfy(row -> assertThat(citations(row))
                                .isNotEmpty()
                                .isSorted()
                                .isSubsetOf(citations)));
    }

    private static Stream<Path> facts() {
        return Stream.of("Award", "Figure", "Statement", "Recommendation", "Quotation", "Gap", "Name", "Identifier")
                .map(label -> folder.resolve("made").resolve("nodes").resolve("Node." + label + ".csv"));
    }

    private static boolean cited(Path file) {
        return !WITHOUT_EVIDENCE.contains(file.getFileName().toString().replace(".csv", ""));
    }

    private static List<String> citations(NamedCsvRecord row) {
        return Arrays.asList(row.getField("citations:string[]").split(";", -1));
    }

    private static String id(NamedCsvRecord row) {
        return row.findField("id").orElseGet(() -> row.getField("name"));
    }

    private static int rows(String part) {
        return written.files(part).mapToInt(file -> Written.rows(file).size()).sum();
    }

    private static Map<String, Integer> degrees() {
        return written.files("relationships")
                .flatMap(file -> Written.rows(file).stream())
                .flatMap(row -> Stream.of(row.getField(":START_ID"), row.getField(":END_ID")))
                .collect(Collectors.toMap(Function.identity(), end -> 1, Integer::sum));
    }

    private static int depth(String start, Map<String, List<String>> next, Map<String, Integer> known) {
        Integer found = known.get(start);
        if (found != null) {
            return found;
        }
        known.put(start, 1_000_000);
        int depth = next.getOrDefault(start, List.of()).stream()
                .mapToInt(end -> 1 + depth(end, next, known))
                .max()
                .orElse(0);
        known.put(start, depth);
        return depth;
    }
}
