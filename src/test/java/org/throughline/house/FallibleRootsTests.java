package org.throughline.house;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.running.Answer;
import org.throughline.running.AtNight;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** One stale id or cursor takes nothing but its own field from an answer, at the root and inside lists. */
class FallibleRootsTests {

    private static final Service SERVICE = Service.of(Data.INVENTED, Loading.CARRIED);
    private static final GraphQLSchema SCHEMA =
            SERVICE.bean(GraphQlSource.class).schema();

    private static final Map<String, List<String>> UNUSABLE = Map.of(
            "ID", List.of("\"no-such\""),
            "[ID]", List.of("[\"no-such\", \"nor-such\"]", "[]"),
            "String", List.of("\"worn\"", "\"\""),
            "[String]", List.of("[\"" + "long ".repeat(60) + "\"]"),
            "Int", List.of("-1", "1000"),
            "Float", List.of("-0.1", "1.1"));

    @Test
    void aFieldWhoseArgumentsCannotBeUsedIsNullBesideWhatIsAnswered() {
        Map<String, Answer> failed = new TreeMap<>();
        for (GraphQLFieldDefinition field : SCHEMA.getQueryType().getFieldDefinitions()) {
            field.getArguments().stream()
                    .flatMap(argument -> unusable(argument).map(value -> call(field, argument, value)))
                    .map(call -> SERVICE.ask("{ bad: " + call + selection(field) + " good: meta { apiVersion } }"))
                    .filter(FallibleRootsTests::isOfTheField)
                    .forEach(answer -> failed.put(field.getName(), answer));
        }
        assertThat(failed).hasSizeGreaterThan(25).allSatisfy((field, answer) -> {
            assertThat(answer.at("/bad").isNull())
                    .as(field + ": " + answer.body())
                    .isTrue();
            assertThat(answer.at("/good/apiVersion").asString("")).as(field).isNotEmpty();
            assertThat(answer.errors().at("/0/path/0").asString()).isEqualTo("bad");
            assertThat(answer.errors().at("/0/locations/0/line").asInt()).isEqualTo(1);
        });
        assertThat(SCHEMA.getQueryType().getFieldDefinitions().stream()
                        .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()))
                        .map(GraphQLFieldDefinition::getName))
                .as("fields at the root that cannot fail by their arguments")
                .containsExactlyInAnyOrder("nodes", "meta", "keys")
                .doesNotContainAnyElementsOf(failed.keySet());
    }

    @Test
    @AtNight
    void aListInsideAnotherWithAWornCursorIsNullBesideWhatIsAnswered() {
        Map<String, Answer> failed = new TreeMap<>();
        for (GraphQLFieldDefinition root : SCHEMA.getQueryType().getFieldDefinitions()) {
            if (isList(root)
                    && root.getArguments().stream().noneMatch(FallibleRootsTests::isNeeded)
                    && node(root).getFieldDefinition("id") != null) {
                GraphQLFieldsContainer node = node(root);
                node.getFieldDefinitions().stream()
                        .filter(FallibleRootsTests::isList)
                        .forEach(list -> {
                            Answer answer = SERVICE.ask(
                                    "{ %s(first: 1) { nodes { __typename good: id bad: %s(after: \"worn\") { pageInfo { endCursor } } } } }"
                                            .formatted(root.getName(), list.getName()));
                            failed.put(root.getName() + " " + list.getName(), answer);
                        });
            }
        }
        assertThat(failed).hasSizeGreaterThan(100).allSatisfy((lists, answer) -> {
            String root = lists.substring(0, lists.indexOf(" "));
            assertThat(answer.at("/" + root + "/nodes/0/good").isString())
                    .as(answer.body())
                    .isTrue();
            assertThat(answer.at("/" + root + "/nodes/0/bad").isNull())
                    .as(answer.body())
                    .isTrue();
            assertThat(answer.errors().at("/0/path"))
                    .as(answer.body())
                    .hasToString("[\"%s\",\"nodes\",0,\"bad\"]".formatted(root));
            assertThat(answer.errors().at("/0/extensions/code").asString()).isEqualTo("BAD_CURSOR");
        });
    }

    @ParameterizedTest
    @AtNight
    @EnumSource(Loading.class)
    void soIsOneOfManyLevelsAndTheListsBesideItGoOn(Loading loading) {
        Answer answer = Service.of(Data.INVENTED, loading)
                .ask(
                        "{ reviews { nodes { initiatives { edges { evidence(after: \"worn\") { totalCount } node { name "
                                + "good: participants { totalCount } bad: participants(before: \"worn\") { totalCount } } } } } } }");
        assertThat(answer.errors()
                        .valueStream()
                        .map(error -> error.path("path").get(5).asInt()
                                + error.path("path").get(6).asString()))
                .as(answer.body())
                .contains("0evidence", "0node");
        assertThat(answer.body())
                .contains("\"good\":{\"totalCount\":")
                .contains("\"bad\":null")
                .contains("\"evidence\":null");
    }

    private static boolean isList(GraphQLFieldDefinition field) {
        return field.getArgument("after") != null;
    }

    private static boolean isNeeded(GraphQLArgument argument) {
        return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
    }

    private static GraphQLFieldsContainer node(GraphQLFieldDefinition list) {
        GraphQLFieldsContainer connection = (GraphQLFieldsContainer) GraphQLTypeUtil.unwrapAll(list.getType());
        return (GraphQLFieldsContainer)
                GraphQLTypeUtil.unwrapAll(connection.getFieldDefinition("nodes").getType());
    }

    /** A request that is refused whole has no data. */
    private static boolean isOfTheField(Answer answer) {
        return answer.errors().size() > 0 && answer.json().has("data");
    }

    private static Stream<String> unusable(GraphQLArgument argument) {
        return UNUSABLE.getOrDefault(kind(argument.getType()), List.of()).stream();
    }

    private static String kind(GraphQLType type) {
        String name = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName();
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type)) ? "[" + name + "]" : name;
    }

    private static String call(GraphQLFieldDefinition field, GraphQLArgument unusable, String value) {
        return field.getArguments().stream()
                .filter(argument -> argument.equals(unusable) || isNeeded(argument))
                .map(argument -> argument.getName() + ": " + (argument.equals(unusable) ? value : usable(argument)))
                .collect(Collectors.joining(", ", field.getName() + "(", ")"));
    }

    private static String usable(GraphQLArgument argument) {
        return switch (kind(argument.getType())) {
            case "ID" -> "\"GB-NHS-LMP\"";
            case "[ID]" -> "[\"GB-NHS-LMP\", \"beacon-partnership\"]";
            case "String" -> "\"lamp\"";
            case "[String]" -> "[\"lamp\"]";
            default -> "ONE_SOURCE";
        };
    }

    private static String selection(GraphQLFieldDefinition field) {
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        boolean list = type instanceof GraphQLFieldsContainer of && of.getFieldDefinition("pageInfo") != null;
        return list ? " { pageInfo { endCursor } }" : " { __typename }";
    }
}
