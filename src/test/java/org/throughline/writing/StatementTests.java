package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.throughline.writing.release.ReleaseLoading;
import org.throughline.writing.statement.Join;
import org.throughline.writing.statement.Joint;
import org.throughline.writing.statement.Statement;
import org.throughline.writing.statement.Statements;
import org.throughline.writing.statement.TableStatement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Cypher that writes, the description of the tables, and the invented tables agree with each other. */
@WritingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementTests {

    private static final Path SHIPPED = Path.of("src/main/resources/data/datapackage.json");
    private static final Path INVENTED = Path.of("src/test/resources/data/invented/datapackage.json");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");
    private static final List<String> STEPS =
            List.of("drop-index", "hand-over-nodes", "indexes", "other-nodes", "remove-nodes", "remove-relationships");

    @Autowired
    private Statements statements;

    @Autowired
    private ReleaseLoading loading;

    @Autowired
    private Neo4jClient client;

    @BeforeAll
    void load() {
        client.query("MATCH (node) WHERE NOT node:SchemaVersion DETACH DELETE node")
                .run();
        loading.load(new FileSystemResource(INVENTED));
    }

    @Test
    void everyTableHasAStatementAndEveryStatementATable() {
        assertThat(statements.tables().keySet())
                .containsExactlyInAnyOrderElementsOf(resources(SHIPPED)
                        .map(table -> table.get("name").asString())
                        .toList());
    }

    @Test
    void theInventedTablesAreDescribedAsTheShippedOnes() {
        assertThat(resources(INVENTED).toList()).isEqualTo(resources(SHIPPED).toList());
    }

    @Test
    void everyTableAndEveryFieldHasADescription() {
        assertThat(resources(SHIPPED).filter(table -> !table.hasNonNull("description")))
                .isEmpty();
        assertThat(resources(SHIPPED).flatMap(StatementTests::fields).filter(field -> !field.hasNonNull("description")))
                .isEmpty();
    }

    @Test
    void everyColumnIsWrittenOrLeadsSomewhere() {
        Stream<String> ofPreferredNames = statements.tables().values().stream()
                .filter(TableStatement::entity)
                .map(table -> table.table() + ".citations");
        Set<String> derived = Stream.concat(ofPreferredNames, Stream.of("award.amount", "figure.value"))
                .collect(Collectors.toSet());
        assertThat(resources(SHIPPED)
                        .flatMap(table -> fields(table)
                                .map(field -> field.get("name").asString())
                                .filter(column ->
                                        !uses(statements.table(table.get("name").asString()), column))
                                .map(column -> table.get("name").asString() + "." + column)))
                .containsExactlyInAnyOrderElementsOf(derived);
    }

    @Test
    void everyColumnOfEveryInventedTableIsFilledSomewhere() {
        Sample sample = new Sample(Path.of("src/test/resources/data/invented"));
        assertThat(resources(SHIPPED)
                        .map(table -> table.get("name").asString())
                        .filter(table -> !EVENTUAL.containsAll(emptyColumns(sample.text(table)))))
                .isEmpty();
    }

    @Test
    void aForeignKeyIsDeclaredWhereAColumnNamesOneTable() {
        resources(SHIPPED)
                .forEach(table -> assertThat(foreignKeys(table))
                        .as(table.get("name").asString())
                        .isEqualTo(
                                singleTables(statements.table(table.get("name").asString()))));
    }

    @Test
    void everyStatementDeclaresExactlyTheParametersItUses() {
        Stream.concat(statements.tables().values().stream().map(TableStatement::statement), steps())
                .forEach(statement -> assertThat(parameters(statement))
                        .as(statement.name())
                        .isEqualTo(new TreeSet<>(statement.parameters())));
    }

    @Test
    void noStatementDrawsANotification() {
        Stream.concat(statements.tables().values().stream().map(TableStatement::text), stepTexts())
                .forEach(text -> assertThat(notifications(text)).as(text).isEmpty());
    }

    private static final Set<String> EVENTUAL = Set.of("from", "until", "attested", "preferred");

    private static Set<String> emptyColumns(String csv) {
        List<String[]> lines = csv.lines()
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .toList();
        Set<String> empty = new TreeSet<>(List.of(lines.getFirst()));
        for (String[] line : lines.subList(1, lines.size())) {
            for (int column = 0; column < line.length; column++) {
                if (!line[column].isEmpty()) {
                    empty.remove(lines.getFirst()[column]);
                }
            }
        }
        return empty;
    }

    private static boolean uses(TableStatement statement, String column) {
        return Pattern.compile("(row\\.|\\.)" + column + "\\b")
                .matcher(statement.text())
                .find();
    }

    private Map<String, String> singleTables(TableStatement statement) {
        Stream<Joint> joined = statement.joins().size() == 1
                ? statement.joins().stream().map(StatementTests::ends).flatMap(List::stream)
                : Stream.empty();
        return Stream.concat(statement.references().stream(), joined)
                .filter(joint -> joint.labels().size() == 1 && !joint.labels().contains("Entity"))
                .collect(Collectors.toMap(
                        Joint::column, joint -> tableOf(joint.labels().getFirst())));
    }

    private static List<Joint> ends(Join join) {
        return List.of(join.start(), join.end());
    }

    private String tableOf(String label) {
        return statements.tables().values().stream()
                .filter(table -> table.label().filter(label::equals).isPresent())
                .map(TableStatement::table)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> foreignKeys(JsonNode table) {
        return table.path("schema")
                .path("foreignKeys")
                .valueStream()
                .collect(Collectors.toMap(
                        key -> key.get("fields").get(0).asString(),
                        key -> key.get("reference").get("resource").asString()));
    }

    private List<String> notifications(String text) {
        List<String> found = new ArrayList<>();
        client.query("EXPLAIN " + text)
                .bindAll(Map.of("rows", List.of(), "ids", List.of(), "release", "", "label", "", "name", ""))
                .run()
                .gqlStatusObjects()
                .forEach(status -> found.add(status.gqlStatus() + " " + status.statusDescription()));
        found.removeIf(status -> status.startsWith("00") || status.startsWith("02"));
        return found;
    }

    private Stream<Statement> steps() {
        return STEPS.stream().map(statements::step);
    }

    private Stream<String> stepTexts() {
        return steps().filter(statement -> !statement.name().contains("index"))
                .flatMap(statement -> statement.expanded(statements.vocabulary()).stream());
    }

    private static Set<String> parameters(Statement statement) {
        return PARAMETER
                .matcher(statement.text())
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JsonNode> resources(Path description) {
        return JsonMapper.shared()
                .readTree(description.toFile())
                .get("resources")
                .valueStream();
    }

    private static Stream<JsonNode> fields(JsonNode table) {
        return table.get("schema").get("fields").valueStream();
    }
}
