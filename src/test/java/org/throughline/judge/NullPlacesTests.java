package org.throughline.judge;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.running.Data;
import org.throughline.running.Json;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import org.throughline.running.Thoroughness;

/** No null gets to a place that does not allow it, whichever the place and whatever the way. */
class NullPlacesTests {

    private static final GraphQlSource SOURCE =
            Service.of(Data.INVENTED, Loading.CARRIED).bean(GraphQlSource.class);
    private static final List<InputPlace> PLACES = InputPlaces.of(SOURCE.schema(), Thoroughness.WHOLE);
    private static final String NOTHING = "{}";

    /** A request that must be refused, and as what. */
    private record Refused(String document, String variables, String code) {

        static Refused literal(String document) {
            return new Refused(document, NOTHING, "BAD_ARGUMENT");
        }

        static Refused variable(String declared, String operation, String variables) {
            return new Refused("query ($v: %s) %s".formatted(declared, operation), variables, "BAD_VARIABLE");
        }
    }

    private static Stream<Refused> nulls(InputPlace place) {
        String type = GraphQLTypeUtil.simplePrint(place.nullable());
        String held = place.holding("$v");
        Stream<Refused> here = Stream.of(
                Refused.literal(place.holding("null")),
                Refused.variable(type + " = " + InputPlaces.literal(place.nullable()), held, "{\"v\": null}"),
                Refused.variable(type + "!", held, "{\"v\": null}"),
                Refused.variable(type + " = null", held, NOTHING),
                Refused.variable(type + "! = null", held, NOTHING));
        return place.isWithin() ? Stream.concat(here, whole(place, "null")) : here;
    }

    /** The value within that of a variable for the argument as a whole. */
    private static Stream<Refused> whole(InputPlace place, String value) {
        String type = GraphQLTypeUtil.simplePrint(place.argument());
        String held = place.operation().apply("$v");
        return Stream.of(
                Refused.variable(type, held, "{\"v\": " + place.json().apply(value) + "}"),
                Refused.variable(type + " = " + place.literal().apply(value), held, NOTHING));
    }

    private static Stream<Refused> empties(InputPlace place) {
        GraphQLInputObjectType comparison = (GraphQLInputObjectType) place.nullable();
        if (comparison.getFieldDefinitions().stream().anyMatch(field -> GraphQLTypeUtil.isNonNull(field.getType()))) {
            return Stream.of();
        }
        GraphQLInputObjectField first = comparison.getFieldDefinitions().getFirst();
        String unset = place.holding("{" + first.getName() + ": $v}");
        return Stream.concat(
                Stream.of(
                        Refused.literal(place.holding("{}")),
                        Refused.variable(comparison.getName(), place.holding("$v"), "{\"v\": {}}"),
                        Refused.variable(comparison.getName() + " = {}", place.holding("$v"), NOTHING),
                        Refused.variable(GraphQLTypeUtil.simplePrint(first.getType()), unset, NOTHING)),
                whole(place, "{}"));
    }

    @Test
    void noNullReachesAPlaceThatDoesNotAllowIt() {
        List<InputPlace> refusing =
                PLACES.stream().filter(InputPlace::refusesNull).toList();
        assertRefused(
                "nulls",
                refusing,
                refusing.stream().flatMap(NullPlacesTests::nulls).toList());
        assertThat(refusing)
                .extracting(InputPlace::name)
                .contains("@skip(if)", "@include(if)")
                .hasSizeGreaterThan(500);
    }

    @Test
    void noComparisonIsWithoutAnythingToCompareWith() {
        List<InputPlace> comparisons =
                PLACES.stream().filter(InputPlace::isComparison).toList();
        assertRefused(
                "empty comparisons",
                comparisons,
                comparisons.stream().flatMap(NullPlacesTests::empties).toList());
    }

    /** What is left out stays left out, and what may be null may be. */
    @Test
    void everyOtherPlaceTakesANullAndEveryPlaceAValue() {
        List<String> failures = new ArrayList<>();
        for (InputPlace place : PLACES) {
            if (!place.refusesNull()) {
                judged(new Refused(place.holding("null"), NOTHING, "")).ifRefused(failures);
            }
            judged(new Refused(place.holding(InputPlaces.literal(place.type())), NOTHING, ""))
                    .ifRefused(failures);
            String value = "{\"v\": " + InputPlaces.json(place.type()) + "}";
            judged(Refused.variable(GraphQLTypeUtil.simplePrint(place.type()), place.holding("$v"), value))
                    .ifRefused(failures);
        }
        assertThat(failures).isEmpty();
    }

    private static void assertRefused(String what, List<InputPlace> places, List<Refused> requests) {
        List<String> failures = new ArrayList<>();
        requests.forEach(request -> judged(request).ifOtherwise(request, failures));
        System.out.printf("Judged %s: %d places, %d requests%n", what, places.size(), requests.size());
        assertThat(failures).isEmpty();
    }

    /** What the judge makes of a request, without running it where it is right. */
    private record Verdict(String request, List<? extends GraphQLError> errors) {

        void ifRefused(List<String> failures) {
            if (!errors.isEmpty()) {
                failures.add(request + " " + errors.getFirst().getMessage());
            }
        }

        void ifOtherwise(Refused expected, List<String> failures) {
            @Nullable GraphQLError first = errors.isEmpty() ? null : errors.getFirst();
            boolean right = first != null
                    && expected.code().equals(first.getExtensions().get("code"))
                    && first.getLocations() != null
                    && (expected.code().equals("BAD_ARGUMENT")
                            || first.getMessage().contains("$v"));
            if (!right) {
                failures.add(request + " " + (first == null ? "is answered" : first.toSpecification()));
            }
        }
    }

    private static Verdict judged(Refused request) {
        ExecutionInput input = ExecutionInput.newExecutionInput(request.document())
                .variables(Json.map(request.variables()))
                .build();
        return new Verdict(request.document() + " " + request.variables(), Judging.errors(SOURCE, input));
    }
}
