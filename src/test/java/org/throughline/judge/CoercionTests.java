package org.throughline.judge;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.running.Data;
import org.throughline.running.Json;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** What a variable may hold: for each type of the schema that values have, and each form that JSON has. */
class CoercionTests {

    private static final GraphQlSource SOURCE =
            Service.of(Data.INVENTED, Loading.CARRIED).bean(GraphQlSource.class);
    private static final List<String> FORMS =
            List.of("true", "1", "1.5", "\"some\"", "\"2016-09-07\"", "[]", "[1]", "[\"some\"]", "{}", "{\"a\": 1}");
    private static final Map<String, List<String>> TAKEN = Map.of(
            "ID", List.of("1", "\"some\"", "\"2016-09-07\""),
            "String", List.of("\"some\"", "\"2016-09-07\""),
            "Int", List.of("1"),
            "Float", List.of("1", "1.5"),
            "Boolean", List.of("true"),
            "Date", List.of("\"2016-09-07\""),
            "Decimal", List.of("1", "1.5"));

    /** The first place of each type. */
    static Stream<Arguments> places() {
        return InputPlaces.of(SOURCE.schema(), false).stream()
                .filter(place -> !GraphQLTypeUtil.isList(place.nullable()))
                .collect(Collectors.toMap(
                        place -> ((GraphQLNamedType) place.nullable()).getName(),
                        place -> place,
                        (one, _) -> one,
                        TreeMap::new))
                .entrySet()
                .stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void aVariableHoldsWhatItsTypeTakesAndNothingElse(String type, InputPlace place) {
        for (String form : FORMS) {
            List<? extends GraphQLError> errors = errors(type, place, form);
            if (isTaken(place, form)) {
                assertThat(errors).as(form).isEmpty();
            } else {
                assertThat(errors).as(form).hasSize(1);
                assertThat(errors.getFirst().getExtensions()).containsEntry("code", "BAD_VARIABLE");
                assertThat(errors.getFirst().getMessage()).contains("$v").endsWith(".");
                assertThat(errors.getFirst().getLocations()).isNotEmpty();
            }
        }
    }

    private static boolean isTaken(InputPlace place, String form) {
        return switch (place.nullable()) {
            case GraphQLScalarType scalar ->
                TAKEN.getOrDefault(scalar.getName(), List.of()).contains(form);
            case GraphQLInputObjectType object ->
                form.equals("{}")
                        && !place.isComparison()
                        && object.getFieldDefinitions().stream()
                                .noneMatch(field -> GraphQLTypeUtil.isNonNull(field.getType()));
            default -> false;
        };
    }

    private static List<? extends GraphQLError> errors(String type, InputPlace place, String form) {
        return Judging.errors(
                SOURCE,
                ExecutionInput.newExecutionInput("query ($v: %s!) %s".formatted(type, place.holding("$v")))
                        .variables(Json.map("{\"v\": " + form + "}"))
                        .build());
    }

    @Test
    void everyScalarAndEnumThatAValueMayHaveIsTried() {
        assertThat(places().map(place -> (String) place.get()[0]))
                .containsAll(TAKEN.keySet())
                .containsAll(SOURCE.schema().getAllTypesAsList().stream()
                        .filter(GraphQLEnumType.class::isInstance)
                        .map(GraphQLNamedType::getName)
                        .filter(name -> name.endsWith("OrderField"))
                        .toList());
    }
}
