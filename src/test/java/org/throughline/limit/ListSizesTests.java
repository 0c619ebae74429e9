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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern ADVICE = Pattern.compile("ask for 'first: (\\d+)' at '([a-z.]+)'");

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

        List<Effort> efforts() {
            return SIZES.efforts(type.getName(), field.getName());
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
    private static final Set<String> WITHOUT_NODES = Set.of("CellChange", "Facet", "LeftOut", "Property", "SaidFacet");

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

    /** Nodes and registers are found by a seek, what the service knows of itself by none. */
    private static final Set<String> WITHOUT_EFFORT = Set.of("node", "nodes", "entityByIdentifier", "meta");

    /** Numbers of revisions: from where the ledger is read, and not how much of it. */
    private static final Set<String> OF_REVISIONS = Set.of(
            "Query.revision(number)",
            "Query.changesBetween(from)",
            "Query.changesBetween(until)",
            "Query.changes(after)");

    @Test
    void everyReadingSaysWhatItTakes() {
        Fields fields = SERVICE.bean(Fields.class);
        assertThat(places().filter(place -> place.type().equals(SCHEMA.getQueryType()))
                        .filter(place ->
                                fields.find("Query", List.of(), place.field().getName()) == null)
                        .filter(place -> !WITHOUT_EFFORT.contains(place.field().getName()))
                        .filter(place -> place.efforts().isEmpty()))
                .as("readings without @cost")
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
                                .filter(name -> place.efforts().stream()
                                        .noneMatch(
                                                effort -> effort.multipliers().contains(name)))
                                .map(name -> place + "(" + name + ")"))
                        .filter(name -> !OF_REVISIONS.contains(name)))
                .as("numbers that neither @listSize nor @cost names")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            suggest(prefix: "a", first: 7) { entity { id } } | 307
            suggest(prefix: "a", first: null) { entity { id } } | 310
            match(names: ["a", "b"], first: 3) { candidates { entity { id } } } | 3106
            match(names: ["a", "b"], first: null) { candidates { entity { id } } } | 3110
            paths(from: "a", to: "b", maxHops: 3, first: 5) { nodes { steps { node { id } } } } | 15030
            paths(from: "a", to: "b", maxHops: 3) { truncated } | 15003
            lineage(of: "a", first: 9) { steps { node { id } } } | 6009
            neighbourhood(of: ["a", "b"], first: 9) { nodes { node { id } } } | 2081
            neighbourhood(of: ["a", "b"], maxHops: 3, first: 9) { truncated } | 2216
            a: totals(of: ["a"]) { count } b: totals(of: ["a"]) { count } | 21012
            timeline(of: ["a", "b"], first: 3) { nodes { node { id } } } | 10006
            doubts(kind: ONE_SOURCE, first: 3) { nodes { fact { id } } } | 5006
            search(text: "a") { nodes { id } } | 2520
            connectionsBetween(of: ["a", "b"], first: 9) { common { node { id } } } | 3009
            nodes(ids: ["a", "b", "c"]) { id } | 3
            totals(of: ["a"]) { count } | 10506
            awards(first: 3) { totals { count } groups(by: [KIND]) { count } } | 27
            awards(first: 3) { groups(by: [KIND], first: 4) { count sums { count } } } | 29
            """)
    void whatIsBelowCountsAsOftenAsTheSchemaSays(String field, long cost) {
        assertThat(Estimate.sum(estimates(field, _ -> Long.MAX_VALUE))).isEqualTo(cost);
    }

    private static List<Estimate> estimates(String fields, ToLongFunction<String> lengths) {
        return new Cost(SCHEMA, SIZES, new ArgumentLimits(SERVICE.bean(Limits.class)), lengths)
                .of(ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                                SCHEMA, Parser.parse("{ " + fields + " }"), null, RawVariables.emptyVariables())
                        .getTopLevelFields());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reviews(first: 100) { nodes { initiatives(first: 10) { nodes { id } } } } | 33
            reviews(last: 2) { nodes { initiatives(first: 10) { nodes { id } } } } | 22
            reviews { nodes { initiatives(first: 10) { nodes { id } } } } | 33
            reviews { totalCount } | 1
            initiative(id: "a") { reviews(first: 100) { nodes { id } } } | 101
            search(text: "a", first: 100) { nodes { id } } | 2600
            """)
    void aListAtTheRootIsNoLongerThanTheGraphHasSuchNodes(String field, long cost) {
        assertThat(Estimate.sum(estimates(field, list -> list.equals("reviews") ? 3 : Long.MAX_VALUE)))
                .isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reviews(first: 100) { nodes { initiatives(first: 100) { nodes { id } } } } | 1000 | reviews.nodes.initiatives | 10000 | ask for 'first: 9' at 'reviews.nodes.initiatives'
            r: reviews(last: 100) { nodes { i: initiatives(last: 100) { edges { node { id } } } } } | 190 | r.nodes.i | 10000 | ask for 'last: 1' at 'r'
            reviews(first: 100) { nodes { initiatives(first: 100) { nodes { id } } } } initiatives(first: 100) { nodes { id } } | 100 | reviews.nodes.initiatives | 10000 | leave it out, or start further in, by id
            reviews(first: 50) { nodes { id } } initiatives(first: 40) { nodes { id } } | 77 | reviews | 50 | ask for 'first: 37' at 'reviews'
            nodes(ids: ["a", "b", "c"]) { id } | 2 | nodes | 3 | ask for 2 values of 'ids' at 'nodes'
            paths(from: "a", to: "b", maxHops: 3) { nodes { steps { node { id } } } } | 15040 | paths | 15030 | ask for 'first: 6' at 'paths'
            paths(from: "a", to: "b", maxHops: 6) { nodes { steps { node { id } } } } | 25000 | paths | 30060 | ask for 'maxHops: 4' at 'paths'
            a: neighbourhood(of: ["a", "b"], maxHops: 3, first: 300) { truncated } | 5000 | a | 9200 | ask for 'first: 125' at 'a'
            totals(of: ["a", "b", "c"]) { count } | 11300 | totals | 11506 | ask for 2 values of 'of' at 'totals'
            a: totals(of: ["a"]) { count } b: totals(of: ["a"]) { count } | 11000 | a | 10506 | ask for it in a request of its own
            """)
    void whatIsTooDearIsNamedWithWhatCouldBeAfforded(
            String fields, long most, String path, long stands, String advice) {
        List<Estimate> roots = estimates(fields, _ -> Long.MAX_VALUE);
        Dearest dearest = Dearest.of(roots);
        assertThat(dearest.path()).isEqualTo(path);
        assertThat(dearest.cost()).isEqualTo(stands);
        assertThat(dearest.advice(roots, most)).isEqualTo(advice);
    }

    @Test
    void whatIsAdvisedIsAffordable() {
        List<Estimate> roots = estimates(
                "reviews(first: 90) { nodes { initiatives(first: 80) { nodes { reviews(first: 70) { nodes { id } } } } } }",
                _ -> Long.MAX_VALUE);
        for (long most = 1; most < Estimate.sum(roots); most = most * 3 + 1) {
            Matcher advised = ADVICE.matcher(Dearest.of(roots).advice(roots, most));
            if (advised.matches()) {
                int size = Integer.parseInt(advised.group(1));
                assertThat(cost(advised.group(2), size)).isLessThanOrEqualTo(most);
                assertThat(cost(advised.group(2), size + 1)).isGreaterThan(most);
            }
        }
    }

    /** What the document costs with another size of one of its lists. */
    private static long cost(String at, int size) {
        List<String> lists = List.of("reviews", "reviews.nodes.initiatives", "reviews.nodes.initiatives.nodes.reviews");
        List<Integer> sizes = new ArrayList<>(List.of(90, 80, 70));
        sizes.set(lists.indexOf(at), size);
        return Estimate.sum(estimates(
                "reviews(first: %d) { nodes { initiatives(first: %d) { nodes { reviews(first: %d) { nodes { id } } } } } }"
                        .formatted(sizes.toArray()),
                _ -> Long.MAX_VALUE));
    }
}
