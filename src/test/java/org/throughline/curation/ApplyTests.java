package org.throughline.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.curation.Curator.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.running.Answer;
import org.throughline.running.AtNight;
import org.throughline.running.FillsGraph;
import org.throughline.running.Json;
import tools.jackson.databind.JsonNode;

/** Changes are taken whole or not at all, and all that is wrong with them is told at once. */
@FillsGraph
class ApplyTests {

    private static final List<String> CITED = List.of("harbour-gazette-p01");

    private final Curator curator = new Curator();

    @BeforeEach
    void curated() {
        curator.curated();
    }

    @Test
    void everyRowOfThePackageIsTakenAndToldAgainAsItWasSent() {
        List<Map<String, Object>> sent = Curator.invented();
        Answer answer = curator.empty().apply(sent);
        assertThat(answer.errors().isMissingNode()).as(answer.body()).isTrue();
        List<JsonNode> changed = new ArrayList<>();
        answer.at("/apply/changes").forEach(changed::add);
        assertThat(changed).hasSameSizeAs(sent);
        for (int at = 0; at < sent.size(); at++) {
            JsonNode change = changed.get(at);
            assertThat(without(change.at("/node/row"), "version")).isEqualTo(Json.map(Json.write(sent.get(at))));
            assertThat(Json.map(change.at("/after").toString())).isEqualTo(Json.map(Json.write(sent.get(at))));
            assertThat(change.at("/before").isNull()).isTrue();
        }
    }

    @Test
    void whatIsToldSentAgainChangesNothing() {
        List<Map<String, Object>> told = List.of(curator.row("bo-wick"), curator.row("APPOINTED_TO:bo-clerk"));
        Answer answer = curator.apply(told);
        assertThat(answer.at("/apply/revision").isNull()).as(answer.body()).isTrue();
        assertThat(answer.at("/apply/warnings/0").asString()).startsWith("Nothing was changed");
    }

    @Test
    void whatIsLeftOutStaysAndNullClears() {
        assertThat(curator.apply(List.of(row("person", "id", "bo-wick", "honorificPrefix", "Dr", "version", 1)))
                        .errors()
                        .isMissingNode())
                .isTrue();
        assertThat(curator.row("bo-wick").toString()).contains("honorificPrefix=Dr", "name=Bo Wick", "version=2");
        curator.apply(List.of(row("person", "id", "bo-wick", "honorificPrefix", null, "version", 2)));
        assertThat(curator.row("bo-wick").toString())
                .doesNotContain("honorificPrefix")
                .contains("version=3");
    }

    @Test
    void anIdThatIsLeftOutIsMadeOfTheNameAndNeverTakenTwice() {
        Answer first = curator.apply(List.of(row("person", "name", "Élan Wärme", "citations", CITED)));
        assertThat(id(first)).as(first.body()).isEqualTo("elan-warme");
        curator.apply(List.of(row("retract", "id", "elan-warme", "version", 1)));
        Answer second = curator.apply(List.of(row("person", "name", "Élan Wärme", "citations", CITED)));
        assertThat(id(second)).as(second.body()).isEqualTo("elan-warme-2");
    }

    @Test
    void aRelationshipIsReachedByItsTypeAndId() {
        Answer answer = curator.apply(List.of(row(
                "appointment",
                "person",
                "di-lamb",
                "organisation",
                "haven-university",
                "title",
                "Reader",
                "leading",
                false,
                "honorary",
                false,
                "citations",
                CITED)));
        assertThat(answer.at("/apply/changes/0/node/id").asString())
                .as(answer.body())
                .isEqualTo("APPOINTED_TO:di-lamb-to-haven-university");
        assertThat(answer.at("/apply/changes/0/node/__typename").asString()).isEqualTo("Link");
        Answer gone =
                curator.apply(List.of(row("retract", "id", "APPOINTED_TO:di-lamb-to-haven-university", "version", 1)));
        assertThat(gone.at("/apply/changes/0/action").asString())
                .as(gone.body())
                .isEqualTo("RETRACTED");
    }

    @Test
    void whatARegisterCallsItIsTakenInItsPlace() {
        Answer answer = curator.apply(List.of(
                row("statement", "about", "ods:lmp", "kind", "OBJECTIVE", "text", "More light.", "citations", CITED)));
        assertThat(answer.at("/apply/changes/0/after/statement/about").asString())
                .as(answer.body())
                .isEqualTo("GB-NHS-LMP");
    }

    @Test
    void whoKnowsAnEarlierVersionIsToldThePresentOne() {
        curator.apply(List.of(row("person", "id", "bo-wick", "honorificPrefix", "Dr", "version", 1)));
        JsonNode error = error(curator.apply(List.of(row("person", "id", "bo-wick", "name", "Bob", "version", 1))));
        assertThat(error.at("/extensions/code").asString()).isEqualTo("CONFLICT");
        assertThat(error.at("/extensions/place")).hasToString("[\"changes\",0,\"person\",\"version\"]");
        assertThat(error.at("/extensions/present/person/version").asInt()).isEqualTo(2);
        assertThat(error.at("/extensions/present/person/honorificPrefix").asString())
                .isEqualTo("Dr");
        assertThat(error.at("/path/0").asString()).isEqualTo("apply");
    }

    @Test
    void nothingIsTakenWithoutASource() {
        JsonNode error = error(curator.apply(List.of(row("person", "id", "ed-new", "name", "Zebedee Quux"))));
        assertThat(error.at("/extensions/code").asString()).isEqualTo("INVALID_CHANGE");
        assertThat(error.at("/extensions/place")).hasToString("[\"changes\",0,\"person\",\"citations\"]");
        assertThat(error.at("/message").asString()).contains("name at least one citation");
        assertThat(curator.rows()).doesNotContainKey("person ed-new");
    }

    @Test
    void allThatIsWrongIsToldAtOnceWithItsPlace() {
        Answer answer = curator.apply(List.of(
                row("person", "id", "Not An Id", "name", " x", "citations", CITED),
                row("appointment", "id", "a", "person", "bo-wick", "organisation", "nobody", "from", "2016-13"),
                row("award", "id", "b", "amount", -1, "duration", "forever"),
                row("breadth", "id", "c", "topic", "lighting", "broader", "optics", "citations", CITED),
                row("appointment", "id", "d", "person", "haven-university", "organisation", "bo-wick", "title", "X"),
                row("retract", "id", "nothing-at-all"),
                row("merge", "from", "bo-wick", "into", "haven-university")));
        List<String> places = new ArrayList<>();
        answer.errors()
                .forEach(error -> places.add(error.at("/extensions/place").toString()));
        assertThat(places)
                .as(answer.body())
                .contains(
                        "[\"changes\",0,\"person\",\"id\"]",
                        "[\"changes\",0,\"person\",\"name\"]",
                        "[\"changes\",1,\"appointment\",\"from\"]",
                        "[\"changes\",1,\"appointment\",\"organisation\"]",
                        "[\"changes\",1,\"appointment\",\"title\"]",
                        "[\"changes\",1,\"appointment\",\"citations\"]",
                        "[\"changes\",2,\"award\",\"amount\"]",
                        "[\"changes\",2,\"award\",\"duration\"]",
                        "[\"changes\",5,\"retract\",\"id\"]",
                        "[\"changes\",6,\"merge\",\"into\"]");
        assertThat(answer.at("/apply").isNull()).isTrue();
    }

    @Test
    void aCircleIsRefused() {
        Answer answer = curator.apply(
                List.of(row("breadth", "id", "circle", "topic", "lighting", "broader", "optics", "citations", CITED)));
        assertThat(error(answer).at("/message").asString()).as(answer.body()).contains("changes[0].breadth");
    }

    @Test
    void whatIsOnlyTriedWritesNothingAndTellsTheSame() {
        List<String> before = curator.graph();
        List<Map<String, Object>> changes = List.of(row("person", "id", "bo-wick", "name", "Bob Wick", "version", 1));
        Answer tried = curator.apply(changes, Map.of("dryRun", true));
        assertThat(tried.at("/apply/revision").isNull()).as(tried.body()).isTrue();
        assertThat(curator.graph()).isEqualTo(before);
        Answer done = curator.apply(changes);
        assertThat(done.at("/apply/changes/0/after")).isEqualTo(tried.at("/apply/changes/0/after"));
        assertThat(done.at("/apply/derived")).isEqualTo(tried.at("/apply/derived"));
    }

    @Test
    void aKeyIsAnsweredAgainAndTakesNoOtherChanges() {
        List<Map<String, Object>> changes = List.of(row("person", "name", "Zebedee Quux", "citations", CITED));
        Answer first = curator.apply(changes, Map.of("key", "k1"));
        Answer again = curator.apply(changes, Map.of("key", "k1"));
        assertThat(again.at("/apply/repeated").asBoolean()).as(again.body()).isTrue();
        assertThat(again.at("/apply/revision")).isEqualTo(first.at("/apply/revision"));
        assertThat(again.at("/apply/changes")).isEqualTo(first.at("/apply/changes"));
        Answer other =
                curator.apply(List.of(row("person", "name", "Other Quux", "citations", CITED)), Map.of("key", "k1"));
        assertThat(error(other).at("/extensions/code").asString()).isEqualTo("KEY_TAKEN");
    }

    @Test
    void whatIsLikelyThereAlreadyNeedsAWord() {
        List<Map<String, Object>> changes =
                List.of(row("person", "id", "wick-bo", "name", "Bo Wick", "citations", CITED));
        JsonNode error = error(curator.apply(changes));
        assertThat(error.at("/extensions/code").asString()).isEqualTo("LIKELY_DUPLICATE");
        assertThat(error.at("/extensions/candidates/0").asString()).isEqualTo("bo-wick");
        Answer taken = curator.apply(changes, Map.of("override", "Her cousin"));
        assertThat(taken.at("/apply/revision").isNumber()).as(taken.body()).isTrue();
        assertThat(taken.at("/apply/warnings/0").asString()).contains("bo-wick");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bo-wick", "Bo-Wick", "di-lamb"})
    void changesOfWhatWasMergedAreTold(String id) {
        Answer merged = curator.apply(List.of(row("merge", "from", "bo-wick", "into", "di-lamb")));
        int revision = merged.at("/apply/revision").asInt();
        curator.apply(List.of(
                row("person", "id", "di-lamb", "honorificPrefix", "Dr", "version", curator.version("di-lamb"))));
        Answer told = curator.service()
                .ask(
                        "query($of: [ID!], $after: Int!) { changes(of: $of, after: $after) { revisions { number changes { nodes { id } } } } }",
                        Map.of("of", List.of(id), "after", revision));
        assertThat(told.at("/changes/revisions/0/number").asInt())
                .as(told.body())
                .isEqualTo(revision + 1);
        assertThat(told.at("/changes/revisions/0/changes/nodes/0/id").asString())
                .isEqualTo("di-lamb");
    }

    @Test
    void whoNamesWhatWasMergedIsToldWhereItsIdLeads() {
        curator.apply(List.of(row("merge", "from", "bo-wick", "into", "di-lamb")));
        Answer told = curator.apply(List.of(
                row("person", "id", "bo-wick", "name", "Bob Wick", "version", 1),
                row("merge", "from", "bo-wick", "into", "ada-keeper"),
                row("retract", "id", "bo-wick", "version", 1)));
        assertThat(told.errors().findValuesAsString("message"))
                .as(told.body())
                .hasSize(3)
                .allMatch(message -> message.contains("bo-wick was merged into di-lamb: name that one"));
    }

    @Test
    void whatIsLikelySentTwiceNeedsAWordToo() {
        List<Map<String, Object>> changes = List.of(
                row("person", "name", "Zebedee Quux", "citations", CITED),
                row("organisation", "name", "Zebedee Quux", "kind", "COMPANY", "citations", CITED),
                row("person", "name", "Dr Zebedee Quux", "citations", CITED),
                row("person", "name", "Zebedee Quuux", "citations", CITED),
                row("person", "name", "Ada Quux", "citations", CITED));
        Answer answer = curator.apply(changes);
        assertThat(answer.errors().findValuesAsString("code")).as(answer.body()).containsOnly("LIKELY_DUPLICATE");
        assertThat(answer.errors()
                        .valueStream()
                        .map(error -> error.at("/extensions/place/1").asInt()))
                .containsExactly(2, 3);
        assertThat(error(answer).at("/extensions/alike")).hasToString("[[\"changes\",0,\"person\"]]");
        Answer taken = curator.apply(changes, Map.of("override", "All of them were there"));
        assertThat(taken.at("/apply/changes")).as(taken.body()).hasSize(5);
        assertThat(taken.at("/apply/warnings")).hasSize(2);
        Answer third = curator.apply(List.of(row("person", "id", "third", "name", "Zebedee Quux", "citations", CITED)));
        assertThat(error(third).at("/extensions/candidates/0").asString())
                .as(third.body())
                .isEqualTo("zebedee-quux");
    }

    @Test
    void aThousandChangesAreTakenAtOnceAndNotOneMore() {
        List<Map<String, Object>> changes = new ArrayList<>();
        for (int at = 0; at < 1_000; at++) {
            changes.add(row(
                    "citation",
                    "id",
                    "row-" + at,
                    "source",
                    "lamp-register",
                    "locator",
                    "row " + at,
                    "basis",
                    "STATED",
                    "fidelity",
                    "VERBATIM"));
        }
        Answer whole = curator.apply(changes);
        assertThat(whole.at("/apply/changes")).as(whole.errors().toString()).hasSize(1_000);
        changes.add(changes.getFirst());
        Answer more = curator.apply(changes);
        assertThat(more.body()).contains("TOO_MANY_CHANGES");
    }

    @Test
    void changesComeInAVariable() {
        Answer answer = curator.service()
                .ask("mutation { apply(changes: [{ retract: { id: \"bo-wick\" } }], reason: \"x\") { revision } }");
        assertThat(error(answer).at("/extensions/code").asString()).isEqualTo("NOT_IN_A_VARIABLE");
    }

    @Test
    void aMutationIsAlone() {
        Answer answer = curator.service()
                .ask("mutation { a: revert(revision: 1, reason: \"x\") { revision }"
                        + " b: revert(revision: 2, reason: \"x\") { revision } }");
        assertThat(error(answer).at("/extensions/code").asString()).isEqualTo("TOO_MANY_ROOT_FIELDS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u202Eb", "a\u200Bb", "e\u0301", "\uFEFFx", " x", "x\n"})
    void whatCannotBeShownIsRefused(String text) {
        Answer answer = curator.apply(List.of(row("person", "id", "ed-new", "name", text, "citations", CITED)));
        assertThat(error(answer).at("/extensions/code").asString())
                .as(answer.body())
                .isIn("INVALID_CHANGE", "BAD_VARIABLE");
        assertThat(curator.rows()).doesNotContainKey("person ed-new");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "=HYPERLINK(\"x\")", "'}) DETACH DELETE n //", "@SUM(1)", "%n%s\\"})
    void markupStaysPlainText(String text) {
        Answer answer = curator.apply(List.of(row(
                "statement",
                "id",
                "odd",
                "about",
                "bright-lamps",
                "kind",
                "OBJECTIVE",
                "text",
                text,
                "citations",
                CITED)));
        assertThat(answer.at("/apply/changes/0/node/row/statement/text").asString())
                .as(answer.body())
                .isEqualTo(text);
    }

    @Test
    void aTextIsAsLongAsItsColumnAndNoLonger() {
        List<Integer> lengths = List.of(400, 401, 1_000_000);
        List<String> answers = new ArrayList<>();
        for (int length : lengths) {
            Answer answer = curator.apply(
                    List.of(row("person", "id", "bo-wick", "name", "x".repeat(length), "version", 1)),
                    Map.of("dryRun", true));
            answers.add(
                    answer.at("/apply").isObject()
                            ? "taken"
                            : error(answer).at("/message").asString());
        }
        assertThat(answers.get(0)).isEqualTo("taken");
        assertThat(answers.get(1)).contains("401 characters, where 400 may stand");
        assertThat(answers.get(2))
                .contains("1,000,000 characters, where 400 may stand")
                .hasSizeLessThan(200);
    }

    @Test
    void anIdThatLeadsToAnEntityIsNothingThatLacksADate() {
        curator.apply(List.of(row("merge", "from", "bo-wick", "into", "di-lamb")));
        Answer told =
                curator.service().ask("{ timeline(of: [\"di-lamb\"]) { undated { link { type label } } } }", Map.of());
        assertThat(told.errors().isMissingNode()).as(told.body()).isTrue();
        assertThat(told.body()).doesNotContain("REDIRECTS_TO");
    }

    @Test
    void aRowThatAMergeMovesIsChangedByWhoKnowsItAsItWas() {
        curator.apply(List.of(row(
                "statement",
                "id",
                "moved",
                "about",
                "bo-wick",
                "kind",
                "OBJECTIVE",
                "text",
                "Light.",
                "citations",
                CITED)));
        List<Map<String, Object>> changes = List.of(
                row("merge", "from", "bo-wick", "into", "di-lamb"),
                row("statement", "id", "moved", "text", "More light.", "version", 1));
        assertThat(error(curator.apply(List.of(
                                changes.getFirst(), row("statement", "id", "moved", "text", "More.", "version", 7))))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("CONFLICT");
        Answer done = curator.apply(changes);
        assertThat(done.errors().isMissingNode()).as(done.body()).isTrue();
        assertThat(curator.row("moved").toString()).contains("More light.", "di-lamb");
    }

    @Test
    void ofTwoWhoKnowOneVersionOneWins() throws Exception {
        List<Callable<Answer>> writers = numbered(
                50,
                number -> curator.insist(
                        List.of(row("person", "id", "bo-wick", "honorificPrefix", "Dr" + number, "version", 1))));
        assertThat(codes(writers)).isEqualTo(Map.of("WON", 1L, "CONFLICT", 49L));
        assertThat(curator.version("bo-wick")).isEqualTo(2);
    }

    @Test
    void ofFiftyWhoMakeOneIdOneWins() throws Exception {
        List<Callable<Answer>> writers =
                numbered(50, number -> curator.insist(List.of(said("one-id", "Light " + number))));
        assertThat(codes(writers)).isEqualTo(Map.of("WON", 1L, "CONFLICT", 49L));
    }

    @Test
    @AtNight
    void whoseMadeIdIsTakenMeanwhileGetsAnother() throws Exception {
        List<Callable<Answer>> writers = numbered(16, number -> curator.insist(List.of(said(null, "Light " + number))));
        assertThat(codes(writers)).isEqualTo(Map.of("WON", 16L));
        assertThat(curator.rows().values().stream().filter(row -> row.contains("text=Light ")))
                .hasSize(16);
    }

    @Test
    void manyOfOneNameInOneSetGetNumbersInTheirOrder() {
        Answer answer = curator.apply(IntStream.range(0, 30)
                .mapToObj(number -> said(null, "Light " + number))
                .toList());
        assertThat(answer.at("/apply/changes/29/node/id").asString())
                .as(answer.body())
                .endsWith("-31");
    }

    /** Each writes the two rows in one of both orders, and tells the version that it knows until it is right. */
    @Test
    @AtNight
    void writersInOppositeOrdersLoseNothing() throws Exception {
        List<Callable<Answer>> writers = numbered(16, number -> {
            Answer answer = twice(number);
            while (codes(answer).equals("CONFLICT")) {
                answer = twice(number);
            }
            return answer;
        });
        assertThat(codes(writers)).isEqualTo(Map.of("WON", 16L));
        assertThat(curator.version("bo-wick")).isEqualTo(17);
        assertThat(curator.version("di-lamb")).isEqualTo(17);
    }

    private Answer twice(int number) {
        List<Map<String, Object>> both = Stream.of("bo-wick", "di-lamb")
                .map(id -> row("person", "id", id, "honorificPrefix", "Dr" + number, "version", curator.version(id)))
                .toList();
        return curator.insist(number % 2 == 0 ? both : both.reversed());
    }

    private static Map<String, Object> said(@Nullable String id, String text) {
        return row(
                "statement", "id", id, "about", "bright-lamps", "kind", "OBJECTIVE", "text", text, "citations", CITED);
    }

    private static List<Callable<Answer>> numbered(int count, IntFunction<Answer> writer) {
        return IntStream.range(0, count)
                .<Callable<Answer>>mapToObj(number -> () -> writer.apply(number))
                .toList();
    }

    /** What becomes of those who write at once, and of how many. */
    private static Map<String, Long> codes(List<Callable<Answer>> writing) throws Exception {
        Map<String, Long> codes = new TreeMap<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(16)) {
            for (Future<Answer> done : writers.invokeAll(writing)) {
                codes.merge(codes(done.get()), 1L, Math::addExact);
            }
        }
        return codes;
    }

    private static String codes(Answer answer) {
        return answer.errors().path(0).at("/extensions/code").asString("WON");
    }

    private static String id(Answer answer) {
        return answer.at("/apply/changes/0/node/id").asString("");
    }

    private static JsonNode error(Answer answer) {
        assertThat(answer.errors()).as(answer.body()).isNotEmpty();
        return answer.errors().get(0);
    }

    private static Map<String, Object> without(JsonNode row, String column) {
        Map<String, Object> all = new HashMap<>(Json.map(row.toString()));
        all.replaceAll((_, cells) -> {
            Map<Object, Object> rest = new HashMap<>(cells instanceof Map<?, ?> map ? map : Map.of());
            rest.remove(column);
            return rest;
        });
        return all;
    }
}
