package org.throughline.house;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.compose.Fragment;
import org.throughline.compose.Fragments;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;
import org.throughline.running.Answer;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import org.throughline.running.Thoroughness;

/** Every Cypher file says what it is, is used, and names only what the graph has. */
@Execution(ExecutionMode.CONCURRENT)
class CypherTests {

    private static final Service SERVICE = Service.of(Data.INVENTED, Loading.CARRIED);
    private static final GraphQLSchema SCHEMA =
            SERVICE.bean(GraphQlSource.class).schema();
    private static final Plans PLANS = new Plans(SERVICE);
    private static final Map<String, String> PARENTS = new ConcurrentHashMap<>();
    private static final String WRITES = "(?is).*\\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH|LOAD)\\b.*";

    private static final Pattern STATEMENT = Pattern.compile(
            "(?m)(?:\"|^\\s+)(?:ALTER|CALL|CREATE|MATCH|MERGE|OPTIONAL MATCH|SHOW|UNWIND) (?![^\"\\n]*\\\\\\\\).*");

    private static final Pattern COUNTING = Pattern.compile(": (?:COUNT \\{|size\\()");
    private static final String ORDER = "(\\w+): \\w+\\.\\1(?:Order)?"
            + "|(\\w+) DESC: (?:\\w+\\.\\2OrderDown|CASE WHEN (\\w+)\\.\\2 IS NULL THEN date\\('-9999-01-01'\\) ELSE \\3\\.\\2Order END)";
    private static final Pattern PROPERTY = Pattern.compile("\\.(\\w+)");

    static List<CypherFile> files() {
        return CypherFile.all();
    }

    static List<CypherFile> fragments() {
        return files().stream().filter(CypherFile::isFragment).toList();
    }

    static List<CypherFile> readings() {
        return files().stream()
                .filter(file -> file.isIn("reading") || file.name().equals("embedded/warm"))
                .toList();
    }

    static List<ListField> lists() {
        return Stream.concat(ListField.atTheRoot(SCHEMA).stream(), ListField.ofNodes(SCHEMA).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileBeginsWithASentence(CypherFile file) {
        assertThat(file.lines().getFirst()).matches("// [A-Z].*");
        assertThat(file.lines().stream()
                        .filter(line -> line.startsWith("//"))
                        .takeWhile(line -> !line.equals("//"))
                        .collect(Collectors.joining(" ")))
                .endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void everyFragmentSaysWhatItBindsAndHowToRunItByHand(CypherFile file) {
        Fragment fragment = SERVICE.bean(Fragments.class).named(file.name());
        assertThat(file.declared("bind")).hasSize(1);
        boolean atTheRoot = fragment.parent() == null && file.used().isEmpty();
        assertThat(file.declared("run")).hasSize(atTheRoot ? 0 : 1);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileDeclaresExactlyTheParametersItUses(CypherFile file) {
        if (!file.isIn("shared") && file.declared("run").stream().noneMatch(line -> line.startsWith("MATCH"))) {
            assertThat(file.given()).isEqualTo(file.used());
        }
    }

    /** In one clause, with all that it nests, either all labels are joined by colons or none: fragments nest in any. */
    @ParameterizedTest
    @MethodSource("files")
    void labelsAreJoinedByAmpersandsWhereTextsAreNested(CypherFile file) {
        if (file.isFragment() || file.isIn("shared")) {
            assertThat(file.body()).doesNotContainPattern(":[A-Z]\\w*:[A-Z]");
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void onlyTheWritingSideWrites(CypherFile file) {
        if (!file.isIn("schema") && !file.isIn("writing") && !file.name().equals("embedded/password")) {
            assertThat(file.body()).doesNotMatch(WRITES);
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void noStatementStandsInJava(Path source) throws IOException {
        assertThat(STATEMENT.matcher(Files.readString(source)).results().map(MatchResult::group))
                .as("Cypher text in %s: move it to a file in cypher/", source)
                .isEmpty();
    }

    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/compose/"))
                    .toList();
        }
    }

    /** Which lists are sorted by it is seen of some by day; that no key means another property is seen here of all. */
    @ParameterizedTest
    @MethodSource("files")
    void anOrderIsByThePropertyOfItsName(CypherFile file) {
        assertThat(file.declared("order").stream()
                        .filter(order -> !COUNTING.matcher(order).find()))
                .allSatisfy(order -> assertThat(order).matches(ORDER));
    }

    @Test
    void whatListsAreOrderedByIsStored() {
        Collection<String> stored = SERVICE.bean(Neo4jClient.class)
                .query("CALL db.propertyKeys()")
                .fetchAs(String.class)
                .all();
        assertThat(stored)
                .containsAll(files().stream()
                        .flatMap(file -> file.declared("order").stream())
                        .flatMap(order -> PROPERTY.matcher(order).results())
                        .map((MatchResult property) -> property.group(1))
                        .toList());
    }

    @Test
    void everyFragmentIsReachedByExactlyOneFieldOrByOneAndItsPlural() {
        Map<String, List<String>> reached = new HashMap<>();
        registrations()
                .filter(field -> field.source() instanceof Field.Reach)
                .forEach(field -> ((Field.Reach) field.source())
                        .fragments()
                        .forEach(fragment -> reached.computeIfAbsent(fragment, _ -> new ArrayList<>())
                                .add(field.coordinate())));
        assertThat(reached)
                .allSatisfy((fragment, coordinates) -> assertThat(coordinates.stream()
                                .map(coordinate -> coordinate.replaceFirst("s$", ""))
                                .distinct())
                        .as(fragment)
                        .hasSize(1));
        assertThat(fragments())
                .extracting(CypherFile::name)
                .allMatch(name ->
                        reached.containsKey(name) || isEvidence(name) || isSummary(name) || name.equals("link/by-id"));
    }

    @Test
    void aWiderFragmentOffersWhatThePlainOneDoes() {
        Fragments fragments = SERVICE.bean(Fragments.class);
        List<Field.Reach> widened = registrations()
                .map(Field::source)
                .filter(source -> source instanceof Field.Reach reach && reach.wider() != null)
                .map(Field.Reach.class::cast)
                .toList();
        assertThat(widened).isNotEmpty().allSatisfy(reach -> {
            List<Fragment> both = reach.fragments().map(fragments::named).toList();
            assertThat(offered(both.getLast())).isEqualTo(offered(both.getFirst()));
        });
    }

    private static List<Object> offered(Fragment fragment) {
        return List.of(
                fragment.orderKeys(),
                fragment.sorted(),
                fragment.predicates().keySet(),
                fragment.values().keySet(),
                fragment.totals());
    }

    private static boolean isEvidence(String fragment) {
        return registrations()
                .anyMatch(field -> field.source() instanceof Field.Evidence evidence
                        && evidence.fragment().equals(fragment));
    }

    private static boolean isSummary(String fragment) {
        return registrations()
                .anyMatch(field -> field.source() instanceof Field.Summary summary
                        && summary.fragment().equals(fragment));
    }

    private static Stream<Field> registrations() {
        return SERVICE.beans(FieldSource.class).flatMap(FieldSource::fields);
    }

    @Test
    void everySharedHeaderIsIncluded() {
        List<String> included = files().stream()
                .flatMap(file -> file.declared("include").stream())
                .toList();
        assertThat(files().stream().filter(file -> file.isIn("shared")))
                .allSatisfy(file -> assertThat(included).contains(file.name().substring("shared/".length())));
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void noFragmentDrawsANotificationWhenRunByHand(CypherFile file) {
        String run = file.declared("run").stream()
                .filter(line -> line.startsWith("MATCH"))
                .findFirst()
                .orElse("");
        Map<String, Object> parameters = file.used().stream().collect(Collectors.toMap(Function.identity(), _ -> ""));
        assertThat(PLANS.notifications(run + "\n" + file.body() + "\nRETURN *", parameters))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void noStatementOfAReadingDrawsANotification(CypherFile file) {
        Map<String, Object> parameters = new HashMap<>();
        file.used().forEach(parameter -> parameters.put(parameter, null));
        assertThat(PLANS.notifications(file.body(), parameters)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (trust:Organistion) RETURN trust.id",
                "MATCH (trust:Organisation) RETURN trust.nmae",
                "MATCH (trust:Organisation)-[:PARTICIPATES]->() RETURN trust.id",
                "MATCH (one:Trust), (other:Trust) RETURN one.id, other.id"
            })
    void aMisspeltNameAndACarelessPatternDrawANotification(String text) {
        assertThat(PLANS.notifications(text, Map.of())).isNotEmpty();
    }

    /** That it draws no warning is looked at after every test; cursors and orders of each list are asked elsewhere. */
    @ParameterizedTest
    @MethodSource("pages")
    void everythingThatAPageTellsCanBeAskedOfAFilteredList(ListField list) {
        String filter = list.isFiltered() ? " filter: " + Whole.filter(list.filter()) : "";
        asked(list, "first: 1" + filter + day(list), Whole.page(list));
        Whole.groupKeys(list).forEach(key -> asked(list, "first: 1" + day(list), Whole.groups(key)));
    }

    /** By day the first list of every other type. */
    static Stream<ListField> pages() {
        return Thoroughness.every(
                2,
                ListField.byNode(lists().stream()).values().stream()
                        .flatMap(alike -> alike.stream().limit(Thoroughness.of(1, alike.size()))));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void everyConditionOfAFilterCanBeAsked(Filtered filtered) {
        asked(filtered.list(), "filter: " + filtered.filter() + day(filtered.list()), "{ totalCount }");
    }

    /** A handful of conditions, asked of one list. */
    record Filtered(ListField list, String filter) {}

    /** By day lists with one filter share its conditions out, and every other handful is asked. */
    static Stream<Filtered> filters() {
        Conditions conditions = new Conditions();
        return Thoroughness.every(
                2,
                byFilter().entrySet().stream()
                        .flatMap(alike -> shared(alike.getValue(), conditions.of(alike.getKey()))));
    }

    private static Map<GraphQLInputObjectType, List<ListField>> byFilter() {
        return lists().stream()
                .filter(ListField::isFiltered)
                .collect(Collectors.groupingBy(ListField::filter, LinkedHashMap::new, Collectors.toList()));
    }

    private static Stream<Filtered> shared(List<ListField> lists, List<String> filters) {
        if (Thoroughness.WHOLE) {
            return lists.stream().flatMap(list -> filters.stream().map(filter -> new Filtered(list, filter)));
        }
        return IntStream.range(0, filters.size())
                .mapToObj(turn -> new Filtered(lists.get(turn % lists.size()), filters.get(turn)));
    }

    private static String day(ListField list) {
        return list.isDated() ? " validAt: \"" + Whole.DAY + "\" certainty: POSSIBLE" : "";
    }

    private static String parent(String type) {
        return Nodes.ids(SERVICE, type).getFirst();
    }

    private static void asked(ListField list, String arguments, String selection) {
        String id = list.isRoot() ? "" : PARENTS.computeIfAbsent(list.parent().getName(), CypherTests::parent);
        String document = "{ asked: " + list.document(id, arguments, selection) + " }";
        Answer answer = SERVICE.ask(document);
        assertThat(answer.errors()).as("errors of %s", document).isEmpty();
        assertThat(answer.at(list.pointer("asked")).isObject())
                .as("the list that %s asks for", document)
                .isTrue();
    }
}
