package org.throughline.writing;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
import org.throughline.commit.statement.Statement;
import org.throughline.commit.statement.Statements;
import org.throughline.kind.Column;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.kind.Vocabulary;
import org.throughline.writing.release.ReleaseLoading;

/** The Cypher that writes, the description of the tables, and the invented tables agree with each other. */
@WritingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementTests {

    private static final Path INVENTED = Path.of("src/test/resources/data/invented/datapackage.json");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    @Autowired
    private Kinds kinds;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private Statements statements;

    @Autowired
    private ReleaseLoading loading;

    @Autowired
    private Neo4jClient client;

    @BeforeAll
    void load() {
        EmptyGraph.make(client);
        loading.load(new FileSystemResource(INVENTED));
        // No package merges or alters anything, and the database warns of names that nothing in it has ever had.
        client.query("""
                        CREATE (old:Redirect {id: 'old'})-[leads:REDIRECTS_TO]->(new:Redirect {id: 'new'}),
                          (change:RevisionChange {revision: -1, table: 'a', row: 'b', before: 'c', after: 'd', position: 0})
                        DETACH DELETE old, new, change""").run();
    }

    @Test
    void everyColumnIsWrittenOrLeadsSomewhere() {
        Stream<String> ofPreferredNames = kinds.all()
                .filter(Kind::entity)
                .flatMap(kind -> Stream.of(kind.name() + ".citations", kind.name() + ".partly"));
        Set<String> derived = Stream.concat(ofPreferredNames, Stream.of("award.amount", "figure.value"))
                .collect(Collectors.toSet());
        assertThat(kinds.all()
                        .flatMap(kind -> kind.columns().stream()
                                .map(Column::name)
                                .filter(column -> !uses(statements.writing(kind), column))
                                .map(column -> kind.name() + "." + column)))
                .containsExactlyInAnyOrderElementsOf(derived);
    }

    @Test
    void everyColumnOfEveryInventedTableIsFilledSomewhere() throws IOException {
        Sample sample = new Sample(INVENTED.resolveSibling(""));
        assertThat(kinds.all()
                        .map(Kind::name)
                        .filter(table -> Files.exists(INVENTED.resolveSibling(table + ".csv")))
                        .filter(table -> !EVENTUAL.containsAll(emptyColumns(sample.text(table)))))
                .isEmpty();
    }

    @Test
    void everyStatementDeclaresExactlyTheParametersItUses() {
        Stream.concat(kinds.all().map(statements::writing), others())
                .forEach(statement -> assertThat(parameters(statement))
                        .as(statement.name())
                        .isEqualTo(new TreeSet<>(statement.parameters())));
    }

    @Test
    void noStatementDrawsANotification() {
        Stream.concat(kinds.all().map(statements::writing).map(Statement::text), otherTexts())
                .forEach(text -> assertThat(notifications(text)).as(text).isEmpty());
    }

    private static final Map<String, Object> VALUES = Map.ofEntries(
            entry("rows", List.of()),
            entry("ids", List.of()),
            entry("name", ""),
            entry("texts", List.of()),
            entry("keys", List.of()),
            entry("besides", List.of()),
            entry("after", ""),
            entry("count", 1),
            entry("changes", List.of()),
            entry("noted", Map.of("Revision", List.of())),
            entry("now", ""),
            entry("revision", 1),
            entry("number", 1),
            entry("at", ""),
            entry("book", "LoadedFile"),
            entry("books", List.of()),
            entry("subject", ""),
            entry("subjects", List.of()),
            entry("until", 1));

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

    private static boolean uses(Statement statement, String column) {
        return Pattern.compile("(row\\.|\\.)" + column + "\\b")
                .matcher(statement.text())
                .find();
    }

    private List<String> notifications(String text) {
        List<String> found = new ArrayList<>();
        client.query("EXPLAIN " + text)
                .bindAll(VALUES)
                .run()
                .gqlStatusObjects()
                .forEach(status -> found.add(status.gqlStatus() + " " + status.statusDescription()));
        found.removeIf(status -> status.startsWith("00") || status.startsWith("02"));
        return found;
    }

    /** All that are no kind's own. */
    private Stream<Statement> others() {
        return Stream.of(
                        named("step", statements::step),
                        named("known", statements::known),
                        named("ledger", statements::ledger))
                .flatMap(part -> part);
    }

    private static Stream<Statement> named(String folder, Function<String, Statement> read) {
        return Stream.of(Objects.requireNonNull(
                        Path.of("cypher", "writing", folder).toFile().list()))
                .sorted()
                .map(file -> read.apply(file.replace(".cypher", "")));
    }

    /** Of what is written for each of several names, that for the one that the file shows, but of steps all. */
    private Stream<String> otherTexts() {
        Stream<String> steps = named("step", statements::step)
                .filter(statement -> !statement.name().contains("index"))
                .flatMap(statement -> statement.expanded(vocabulary).stream());
        Stream<String> asked = Stream.concat(named("known", statements::known), named("ledger", statements::ledger))
                .map(Statement::text);
        return Stream.concat(steps, asked);
    }

    private static Set<String> parameters(Statement statement) {
        return PARAMETER
                .matcher(statement.text())
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
