package org.throughline.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.access.Claim;
import org.throughline.access.Restrictions;
import org.throughline.access.Role;

/** A field that is not for everybody is found on every way to it. */
class ClaimTests {

    private static final String DIRECTIVE =
            "directive @needs(role: Role!) on FIELD_DEFINITION enum Role { READER EDITOR ADMIN } ";
    private static final GraphQLSchema SCHEMA = schema(DIRECTIVE + """
            interface Thing { id: ID! secret: String }
            type Lamp implements Thing { id: ID! secret: String @needs(role: EDITOR) }
            type Chair implements Thing { id: ID! secret: String }
            union Either = Lamp | Chair
            interface Kept { inner: ID @needs(role: EDITOR) }
            type Box implements Kept { inner: ID }
            type Query { box: Box lamp: Lamp thing: Thing things(ids: [ID!]): [Thing] either: Either all: [Lamp] @needs(role: ADMIN) }
            type Subscription { lamps: Lamp }
            type Mutation { light: Lamp @needs(role: EDITOR) }
            """);
    private static final Judge JUDGE = judge();

    private static GraphQLSchema schema(String text) {
        TypeResolver unresolved = asked -> asked.getSchema().getObjectType("Lamp");
        UnaryOperator<TypeRuntimeWiring.Builder> resolved = type -> type.typeResolver(unresolved);
        return new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse(text),
                        RuntimeWiring.newRuntimeWiring()
                                .type("Thing", resolved)
                                .type("Either", resolved)
                                .type("Kept", resolved)
                                .build());
    }

    private static Judge judge() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("source", new GraphQlSource() {

            @Override
            public GraphQL graphQl() {
                return GraphQL.newGraphQL(SCHEMA).build();
            }

            @Override
            public GraphQLSchema schema() {
                return SCHEMA;
            }
        });
        return new Judge(beans.getBeanProvider(GraphQlSource.class));
    }

    private static Claim claim(String document, @Nullable String operation) {
        PreparsedDocumentEntry read = JUDGE.document(new PreparsedDocumentEntry(Parser.parse(document)));
        ExecutionInput input = ExecutionInput.newExecutionInput(document)
                .operationName(operation)
                .build();
        return Objects.requireNonNull(JUDGE.claim(read, input));
    }

    private static @Nullable Role needed(String document) {
        Claim claim = claim(document, null);
        return claim.restriction() == null ? null : claim.restriction().role();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ lamp { secret } }",
                "{ lamp { other: secret } }",
                "{ box { inner } }",
                "{ thing { secret } }",
                "{ thing { ... on Lamp { secret } } }",
                "{ things(ids: []) { ... on Thing { secret } } }",
                "{ either { ... on Lamp { secret } } }",
                "{ either { ... on Thing { secret } } }",
                "{ thing { ...Part } } fragment Part on Lamp { secret }",
                "{ thing { ...Part } } fragment Part on Thing { ...Deeper } fragment Deeper on Lamp { secret }",
                "query($no: Boolean = false) { lamp { secret @include(if: $no) } }",
                "{ lamp @skip(if: true) { secret } }",
                "subscription { lamps { secret } }"
            })
    void byWhateverWay(String document) {
        assertThat(needed(document)).isEqualTo(Role.EDITOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ lamp { id } thing { id } }",
                "{ thing { ... on Chair { secret } } }",
                "{ lamp { secret: id } }",
                "{ __schema { types { name } } }",
                "{ lamp { id } } fragment Part on Chair { secret }"
            })
    void andNothingElseIs(String document) {
        assertThat(needed(document)).isNull();
    }

    @Test
    void ofSeveralTheGreatestRoleCounts() {
        assertThat(needed("{ lamp { secret } all { secret } thing { secret } }"))
                .isEqualTo(Role.ADMIN);
    }

    @Test
    void whatChangesSomethingIsTheOperationThatRuns() {
        String both = "query Ask { lamp { id } } mutation Light { light { id } }";
        assertThat(claim(both, "Ask").isForOne()).isFalse();
        assertThat(claim(both, "Light").changes()).isTrue();
    }

    @Test
    void aChangeThatDoesNotSayWhoMayIsAFaultOfTheSchema() {
        GraphQLSchema silent = schema(DIRECTIVE + "type Query { a: Int } type Mutation { light: Int }"
                + " interface Thing { id: ID } union Either = Lamp type Lamp { id: ID }");
        assertThatThrownBy(() -> new Restrictions(silent)).hasMessageContaining("Mutation.light does not say");
    }
}
