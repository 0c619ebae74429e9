package org.throughline.house;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.compose.Fragments;
import org.throughline.graph.Heard;
import org.throughline.graph.HeardSessions;
import org.throughline.running.Answer;
import org.throughline.running.AtNight;
import org.throughline.running.FillsGraph;
import org.throughline.running.Service;

/** A page of a root list touches as much of the store as it answers, however long the list is. */
@FillsGraph
@AtNight
class RootListsTests {

    private static final int NODES = 2_000;
    private static final int HITS = 400;
    private static final Pattern COUNTED = Pattern.compile("ORDER BY (COUNT \\{|size\\()");
    private static final Pattern LABEL = Pattern.compile("(?m)^MATCH \\(\\w+:(\\w+)\\)");
    private static final String CREATE = """
            UNWIND range(1, $count) AS number
            WITH toString(10000 + number) AS text, date('2000-01-01') + duration({days: number % 700}) AS day, number
            CREATE (node:Node {id: $label + '-' + text, name: 'Name ' + text, nameOrder: 'name ' + text,
              title: 'Title ' + text, text: text, listOrder: text, kind: text, status: text, measure: text, scheme: text,
              value: text, publishedOrder: day, publishedOrderDown: day, dateOrder: day, dateOrderDown: day, dayOrder: day, dayOrderDown: day,
              fromOrder: day, fromOrderDown: day, dueOrder: day, dueOrderDown: day, saidOrder: day, saidOrderDown: day, amountOrder: text,
              amountOrderDown: text, valueOrder: text, valueOrderDown: text, preferred: false, citations: []})
            """;

    private final Service service = Scratch.service();
    private final GraphQLSchema schema = service.bean(GraphQlSource.class).schema();

    @BeforeAll
    static void aFewThousandNodesOfEachLabel() {
        Scratch.clear();
        labels().forEach(label ->
                Scratch.run(CREATE + "SET node:`" + label + "`", Map.of("count", NODES, "label", label)));
        Scratch.run(
                "MATCH (person:Person), (review:Review {id: 'Review-10001'}) CREATE (person)-[:LEADS {id: person.id, attested: []}]->(review)",
                Map.of());
        Scratch.run("CALL db.prepareForReplanning(60)", Map.of());
    }

    @BeforeAll
    static void countHits() {
        Scratch.service().bean(HeardSessions.class).measure(true);
    }

    @AfterAll
    static void leaveNothing() {
        Scratch.service().bean(HeardSessions.class).measure(false);
        Scratch.clear();
    }

    private static List<String> labels() {
        return Scratch.service().bean(Fragments.class).all().stream()
                .filter(fragment -> fragment.parent() == null)
                .flatMap(fragment ->
                        CypherFile.all().stream().filter(file -> file.name().equals(fragment.name())))
                .flatMap(file -> LABEL.matcher(file.body()).results())
                .map((MatchResult label) -> label.group(1))
                .distinct()
                .toList();
    }

    @Test
    void thereAreLists() {
        assertThat(ListField.atTheRoot(schema)).hasSizeGreaterThan(10);
        assertThat(labels()).contains("Review", "Trust");
    }

    @TestFactory
    Stream<DynamicTest> aPageIsReadFromAnIndex() {
        return ListField.atTheRoot(schema).stream()
                .flatMap(list -> Stream.concat(Stream.of(""), list.single(key -> !list.isCount(key)))
                        .map(order -> DynamicTest.dynamicTest(list + " " + order, () -> check(list, order))));
    }

    private void check(ListField list, String order) {
        String selection = " { nodes { id } pageInfo { endCursor startCursor } }";
        Answer first = measured(list, "first: 10 " + order, selection);
        String cursor = first.at("/a/pageInfo/endCursor").asString();
        Answer second = measured(list, "first: 10 after: \"" + cursor + "\" " + order, selection);
        measured(
                list, "last: 10 before: \"" + second.at("/a/pageInfo/endCursor").asString() + "\" " + order, selection);
        measured(list, "last: 10 " + order, selection);
    }

    @TestFactory
    Stream<DynamicTest> aWordInNamesIsLookedForInTheIndexAlone() {
        return ListField.atTheRoot(schema).stream()
                .filter(list -> list.isFiltered() && list.filter().getFieldDefinition("name") != null)
                .map(list -> DynamicTest.dynamicTest(list.toString(), () -> lookedFor(list)));
    }

    private void lookedFor(ListField list) {
        String document = "{ a: " + list.field().getName()
                + "(first: 10, filter: { name: { contains: \"none of them\" } }) { nodes { id } } }";
        List<Heard.Hits> read = new ArrayList<>();
        asked(document, 0, read);
        assertThat(read.stream().mapToLong(Heard.Hits::count).sum())
                .as("database hits of %s: let the index of its order cover the name:%n%s", document, read)
                .isLessThan(NODES * 3 / 2);
    }

    private Answer measured(ListField list, String arguments, String selection) {
        String document = "{ a: " + list.field().getName() + "(" + arguments + ")" + selection + " }";
        List<Heard.Hits> measured = new ArrayList<>();
        Answer answer = asked(document, 10, measured);
        List<Heard.Hits> read = measured.stream()
                .filter(hits -> !COUNTED.matcher(hits.text()).find())
                .toList();
        assertThat(read.stream().mapToLong(Heard.Hits::count).sum())
                .as("database hits of %s: give the key an index, or mend its fragment:%n%s", document, read)
                .isLessThan(HITS);
        return answer;
    }

    /** The answer, whose statements are put down. */
    private Answer asked(String document, int nodes, List<Heard.Hits> statements) {
        Heard.takenHits();
        Answer answer = service.ask(document);
        assertThat(answer.errors()).as("errors of %s", document).isEmpty();
        assertThat(answer.at("/a/nodes").size()).as("nodes of %s", document).isEqualTo(nodes);
        statements.addAll(Heard.takenHits());
        assertThat(statements).as("statements of %s", document).isNotEmpty();
        return answer;
    }
}
