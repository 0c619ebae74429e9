package org.throughline.limit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.RawVariables;
import graphql.introspection.Introspection;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.field.Fields;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** Nothing that answers many items is free of charge: the schema says of all of it how many. */
class ListSizesTests {

    private static final Service SERVICE = Service.of(Data.INVENTED, Loading.CARRIED);
    private static final GraphQLSchema SCHEMA =
            SERVICE.bean(GraphQlSource.class).schema();
    private static final ListSizes SIZES = SERVICE.bean(ListSizes.class);

    private record Place(GraphQLObjectType type, GraphQLFieldDefinition field) {

        GraphQLNamedType answered() {
            return GraphQLTypeUtil.unwrapAll(field.getType());
        }

        boolean isList() {
            return isList(field.getType());
        }

        private static boolean isList(GraphQLOutputType type) {
            return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
        }

        boolean isPage() {
            return answered().getName().endsWith("Connection");
        }

        boolean isComposite() {
            return !(answered() instanceof GraphQLScalarType || answered() instanceof GraphQLEnumType);
        }

        boolean isItemOfAPage() {
            return type.getName().endsWith("Connection")
                    && (field.getName().equals("edges") || field.getName().equals("nodes"));
        }

        List<ListSize> sizes() {
            return SIZES.of(type.getName(), field.getName());
        }

        @Override
        public String toString() {
            return type.getName() + "." + field.getName();
        }
    }

    private static Stream<Place> places() {
        return SCHEMA.getAllTypesAsList().stream()
                .filter(type -> !Introspection.isIntrospectionTypes(type))
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .flatMap(type -> type.getFieldDefinitions().stream().map(field -> new Place(type, field)));
    }

    /** The fields that hold the items of what a field further up answers. */
    private static Set<String> sized() {
        return places().flatMap(place -> place.sizes().stream()
                        .flatMap(size -> size.sized().stream())
                        .map(name -> place.answered().getName() + "." + name))
                .collect(Collectors.toSet());
    }

    /** Lists of plain values such as the counts of a search cost nothing, however many they are. */
    private static final Set<String> WITHOUT_NODES = Set.of("Facet", "LeftOut", "Property");

    @Test
    void everyListSaysHowManyItAnswers() {
        Set<String> sized = sized();
        assertThat(places().filter(place -> place.isList() && place.isComposite() && !place.isItemOfAPage())
                        .filter(place ->
                                !WITHOUT_NODES.contains(place.answered().getName()))
                        .filter(place -> place.sizes().isEmpty() && !sized.contains(place.toString())))
                .as("lists without @listSize")
                .isEmpty();
    }

    @Test
    void everyPageHasASize() {
        assertThat(places().filter(Place::isPage))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.field().getArgument("first"))
                        .as("%s", place)
                        .isNotNull());
    }

    @Test
    void everyReadingSaysHowFarItGoes() {
        Fields fields = SERVICE.bean(Fields.class);
        assertThat(places().filter(place -> place.type().equals(SCHEMA.getQueryType()))
                        .filter(place ->
                                fields.find("Query", List.of(), place.field().getName()) == null)
                        .filter(place -> place.sizes().isEmpty() && !place.isPage()))
                .as("readings without @listSize")
                .isEmpty();
    }

    @Test
    void everyNumberThatAReadingTakesIsItsSizeOrItsDepth() {
        assertThat(places().filter(place -> place.type().equals(SCHEMA.getQueryType()))
                        .flatMap(place -> place.field().getArguments().stream()
                                .filter(argument -> GraphQLTypeUtil.unwrapAll(argument.getType())
                                        .getName()
                                        .equals("Int"))
                                .map(argument -> argument.getName())
                                .filter(name -> !(place.isPage()
                                        && Set.of("first", "last").contains(name)))
                                .filter(name -> place.sizes().stream()
                                        .noneMatch(size -> size.slicing().contains(name)))
                                .map(name -> place + "(" + name + ")")))
                .as("numbers that no @listSize names")
                .containsExactlyInAnyOrder("Query.lineage(maxHops)", "Query.neighbourhood(maxHops)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            suggest(prefix: "a", first: 7) { entity { id } } | 7
            suggest(prefix: "a", first: null) { entity { id } } | 10
            match(names: ["a", "b"], first: 3) { candidates { entity { id } } } | 6
            match(names: ["a", "b"], first: null) { candidates { entity { id } } } | 10
            paths(from: "a", to: "b", maxHops: 3, first: 5) { nodes { steps { node { id } } } } | 30
            paths(from: "a", to: "b", maxHops: 3) { truncated } | 3
            lineage(of: "a", first: 9) { steps { node { id } } } | 9
            neighbourhood(of: ["a", "b"], first: 9) { nodes { node { id } } } | 9
            connectionsBetween(of: ["a", "b"], first: 9) { common { node { id } } } | 9
            nodes(ids: ["a", "b", "c"]) { id } | 3
            totals(of: ["a"]) { count } | 6
            awards(first: 3) { totals { count } groups(by: [KIND]) { count } } | 27
            awards(first: 3) { groups(by: [KIND], first: 4) { count sums { count } } } | 29
            """)
    void whatIsBelowCountsAsOftenAsTheSchemaSays(String field, long cost) {
        assertThat(new Cost(SCHEMA, SIZES, new ArgumentLimits(SERVICE.bean(Limits.class)))
                        .of(ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                                        SCHEMA, Parser.parse("{ " + field + " }"), null, RawVariables.emptyVariables())
                                .getTopLevelFields()))
                .isEqualTo(cost);
    }
}
