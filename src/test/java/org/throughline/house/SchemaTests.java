package org.throughline.house;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.ScalarInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.field.Fields;
import org.throughline.running.Answer;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import org.throughline.running.WrittenFile;
import org.throughline.schema.PrintedSchema;

/** The schema as clients see it: complete, described, and answered. */
@Execution(ExecutionMode.CONCURRENT)
class SchemaTests {

    private static final Service SERVICE = Service.of(Data.INVENTED, Loading.CARRIED);
    private static final GraphQLSchema SCHEMA =
            SERVICE.bean(GraphQlSource.class).schema();
    private static final Path GOLDEN = Path.of("src/test/resources/schema.graphqls");
    private static final int LONGEST = 5_600;
    private static final Pattern EXAMPLE = Pattern.compile("(?:such as|like) ([A-Za-z0-9]+(?:-[A-Za-z0-9]+)+)");

    static List<GraphQLObjectType> nodes() {
        return Nodes.types(SCHEMA);
    }

    private static List<GraphQLNamedType> types() {
        return SCHEMA.getAllTypesAsList().stream()
                .filter(type -> !Introspection.isIntrospectionTypes(type))
                .filter(type -> !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
                .toList();
    }

    private static Stream<GraphQLObjectType> objects() {
        return types().stream().filter(GraphQLObjectType.class::isInstance).map(GraphQLObjectType.class::cast);
    }

    @Test
    void everyFieldHasAFetcherOfItsOwnOrIsAPartOfARecord() {
        assertThat(objects()
                        .flatMap(type -> type.getFieldDefinitions().stream()
                                .filter(field -> isRead(type, field) && !Records.have(type.getName(), field.getName()))
                                .map(field -> type.getName() + "." + field.getName())))
                .isEmpty();
    }

    private static boolean isRead(GraphQLObjectType type, GraphQLFieldDefinition field) {
        String fetcher = SCHEMA.getCodeRegistry()
                .getDataFetcher(FieldCoordinates.coordinates(type, field), field)
                .getClass()
                .getName();
        return fetcher.contains("PropertyDataFetcher") || fetcher.contains("ReadingFetcher");
    }

    @Test
    void everyRegistrationHasItsField() {
        assertThat(SERVICE.bean(Fields.class).coordinates())
                .allMatch(coordinate -> isField(coordinate.split("\\.", 2)));
    }

    private static boolean isField(String[] coordinate) {
        return SCHEMA.getType(coordinate[0]) instanceof GraphQLFieldsContainer type
                && type.getFieldDefinition(coordinate[1]) != null;
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void everyFieldOfEveryNodeAnswers(GraphQLObjectType type) {
        List<String> ids = Nodes.ids(SERVICE, type.getName());
        assertThat(ids).as("nodes of this type in the invented graph").isNotEmpty();
        for (String id : ids) {
            Answer answer = SERVICE.ask(
                    "{ node(id: \"" + id + "\") { ... on " + type.getName() + " " + Whole.selection(type) + " } }");
            assertThat(answer.errors().isMissingNode()).as(answer.body()).isTrue();
        }
    }

    @Test
    void everythingIsDescribed() {
        assertThat(described().filter(part -> part.text() == null || part.text().isBlank()))
                .isEmpty();
    }

    @Test
    void everyIdThatADescriptionQuotesIsThere() {
        Service shipped = Service.of(Data.SHIPPED, Loading.CARRIED);
        List<String> quoted = described()
                .flatMap(part -> EXAMPLE.matcher(String.valueOf(part.text()).replace('\n', ' '))
                        .results())
                .map((MatchResult example) -> example.group(1))
                .filter(example -> !example.matches("\\d{4}(-\\d\\d)*"))
                .distinct()
                .toList();
        assertThat(quoted).hasSizeGreaterThan(10).allSatisfy(id -> {
            Answer answer = shipped.ask("{ node(id: \"" + id + "\") { id } }");
            assertThat(answer.at("/node/id").asString("")).as(answer.body()).isEqualTo(id);
        });
    }

    private record Described(String where, @Nullable String text) {}

    private static Stream<Described> described() {
        return Stream.concat(types().stream().flatMap(SchemaTests::described), directives());
    }

    private static Stream<Described> directives() {
        return SCHEMA.getDirectives().stream()
                .flatMap(directive -> Stream.concat(
                        Stream.of(new Described("@" + directive.getName(), directive.getDescription())),
                        directive.getArguments().stream()
                                .map((GraphQLArgument argument) -> new Described(
                                        "@" + directive.getName() + "(" + argument.getName() + ")",
                                        argument.getDescription()))));
    }

    private static Stream<Described> described(GraphQLNamedType type) {
        String name = type.getName();
        Stream<Described> parts = switch (type) {
            case GraphQLFieldsContainer fields ->
                fields.getFieldDefinitions().stream().flatMap(field -> described(name, field));
            case GraphQLInputObjectType input ->
                input.getFields().stream()
                        .map(field -> new Described(name + "." + field.getName(), field.getDescription()));
            case GraphQLEnumType choice ->
                choice.getValues().stream()
                        .map(value -> new Described(name + "." + value.getName(), value.getDescription()));
            default -> Stream.empty();
        };
        return Stream.concat(Stream.of(new Described(name, type.getDescription())), parts);
    }

    private static Stream<Described> described(String type, GraphQLFieldDefinition field) {
        String name = type + "." + field.getName();
        Stream<Described> arguments = field.getArguments().stream()
                .map((GraphQLArgument argument) ->
                        new Described(name + "(" + argument.getName() + ")", argument.getDescription()));
        return Stream.concat(Stream.of(new Described(name, field.getDescription())), arguments);
    }

    /** At the root a list may be null, where its arguments cannot be used. */
    @Test
    void everyListIsThereAndFull() {
        assertThat(types().stream()
                        .filter(GraphQLFieldsContainer.class::isInstance)
                        .map(GraphQLFieldsContainer.class::cast)
                        .flatMap(type -> type.getFieldDefinitions().stream()
                                .filter(field -> !isFull(field.getType()))
                                .map(field -> type.getName() + "." + field.getName())))
                .containsExactlyInAnyOrder("Query.nodes", "Query.match", "Query.suggest", "Query.totals");
    }

    private static boolean isFull(GraphQLType type) {
        GraphQLType list = GraphQLTypeUtil.unwrapNonNull(type);
        return !GraphQLTypeUtil.isList(list)
                || (GraphQLTypeUtil.isNonNull(type) && GraphQLTypeUtil.isNonNull(GraphQLTypeUtil.unwrapOne(list)));
    }

    @Test
    void everyScalarSaysWhereItIsSpecified() {
        assertThat(types().stream().filter(GraphQLScalarType.class::isInstance))
                .isNotEmpty()
                .allSatisfy(scalar -> assertThat(((GraphQLScalarType) scalar).getSpecifiedByUrl())
                        .startsWith("https://"));
    }

    @Test
    void thePrintedSchemaIsTheOneThatWasReviewedAndShortEnoughToRead() {
        String printed = PrintedSchema.of(SCHEMA);
        new WrittenFile(GOLDEN).holds(printed);
        assertThat(printed.lines().count()).isLessThan(LONGEST);
    }
}
