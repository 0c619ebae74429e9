package org.throughline.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionContextBuilder;
import graphql.execution.ExecutionId;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** A registered document is weighed before anybody asks it, and once for whatever is asked alike. */
class WeighingTests {

    private static final Service SERVICE = Service.of(Data.INVENTED, Loading.CARRIED);
    private static final GraphQLSchema SCHEMA =
            SERVICE.bean(GraphQlSource.class).schema();
    private static final String ASKED = """
            query Asked($ids: [ID!], $first: Int, $from: ID!, $with: Boolean = true) {
              initiatives(first: $first, filter: { id: { in: $ids } }) { nodes { name parts @include(if: $with) { nodes { name } } } }
              review(id: $from) { name }
            }
            """;
    private static final String DEAR =
            "{ initiatives(first: 100) { nodes { participants(first: 100) { nodes { appointments(first: %d) { nodes { name } } } } } } }";

    private final Weighing weighing = SERVICE.bean(Weighing.class);

    private Weight weighed(Document document, Map<String, Object> variables) {
        return weighing.of(asking(document, variables));
    }

    private static ExecutionContext asking(Document document, Map<String, Object> variables) {
        return ExecutionContextBuilder.newExecutionContextBuilder()
                .executionId(ExecutionId.generate())
                .graphQLSchema(SCHEMA)
                .document(document)
                .operationDefinition(document.getFirstDefinitionOfType(OperationDefinition.class)
                        .orElseThrow())
                .coercedVariables(CoercedVariables.of(variables))
                .graphQLContext(GraphQLContext.getDefault())
                .locale(Locale.UK)
                .build();
    }

    private Document registered(String text) {
        Document document = Parser.parse(text);
        weighing.register(text, document, SCHEMA);
        return document;
    }

    private static boolean isWeighedAgain(Weight weight) {
        return !weight.parts().isEmpty();
    }

    @Test
    void whatIsAskedAlikeIsWeighedOnce() {
        Document document = registered(ASKED);
        Map<String, Object> first = Map.of("ids", List.of("a", "b"), "first", 3, "from", "x", "with", true);
        Weight whole = weighed(document, first);
        assertThat(isWeighedAgain(whole)).isTrue();
        for (String other : List.of("c", "d", "e")) {
            Weight again =
                    weighed(document, Map.of("ids", List.of(other, "f"), "first", 3, "from", other, "with", true));
            assertThat(isWeighedAgain(again)).isFalse();
            assertThat(again.cost()).isEqualTo(whole.cost());
        }
    }

    @Test
    void whatCouldCostOtherwiseIsWeighedForItself() {
        Document document = registered(ASKED);
        Weight whole = weighed(document, Map.of("ids", List.of("a"), "first", 5, "from", "x", "with", true));
        for (Map<String, Object> other : List.<Map<String, Object>>of(
                Map.of("ids", List.of("a"), "first", 4, "from", "x", "with", true),
                Map.of("ids", List.of("a"), "first", 5, "from", "x", "with", false))) {
            Weight less = weighed(document, other);
            assertThat(isWeighedAgain(less)).isTrue();
            assertThat(less.cost()).isLessThan(whole.cost());
        }
        Map<String, Object> wrong = Map.of("ids", Collections.nCopies(101, "a"), "first", 5, "from", "x", "with", true);
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> weighed(document, wrong))
                    .isInstanceOfSatisfying(
                            Fault.class, fault -> assertThat(fault.code()).isEqualTo(Code.TOO_MANY_VALUES));
        }
    }

    @Test
    void whatIsTooDearIsRefusedEachTimeWithItsAdvice() {
        String text =
                "query Dear($first: Int!) { initiatives(first: 100) { nodes { participants(first: 100) { nodes { appointments(first: $first) { nodes { appointments(first: 100) { nodes { name } } } } } } } } }";
        Document document = registered(text);
        for (int time = 0; time < 2; time++) {
            ExecutionContext asking = asking(document, Map.of("first", 100));
            Weight dear = weighing.of(asking);
            assertThat(dear.isWithin(100_000)).isFalse();
            assertThat(dear.tooDear(100_000, asking.getNormalizedQueryTree().get()))
                    .hasMessageContaining("ask for 'first: ");
        }
    }

    @Test
    void oneThatIsChangedAfterItWasReadIsWeighedEachTime() {
        Document document = registered("{ reviews(first: 3) { nodes { id } } }");
        Document larger = Parser.parse("{ reviews(first: 100) { nodes { id } } }");
        Document changed = document.transform(whole -> whole.definitions(larger.getDefinitions()));
        assertThat(weighed(document, Map.of()).cost()).isEqualTo(3);
        assertThat(isWeighedAgain(weighed(changed, Map.of()))).isTrue();
        assertThat(isWeighedAgain(weighed(changed, Map.of()))).isTrue();
    }

    @Test
    void anyOtherDocumentIsWeighedEachTime() {
        Document document = Parser.parse("{ reviews { totalCount } }");
        assertThat(isWeighedAgain(weighed(document, Map.of()))).isTrue();
        assertThat(isWeighedAgain(weighed(document, Map.of()))).isTrue();
    }

    @Test
    void oneThatNobodyCanAffordIsNotRegistered() {
        assertThatThrownBy(() -> registered(DEAR.formatted(100)))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("could cost");
        assertThatThrownBy(() -> registered("query Q($id: ID!, $first: Int = 100) { review(id: $id) { id } "
                        + DEAR.formatted(100)
                                .replaceFirst("first: 100", "first: \\$first")
                                .substring(1)))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("could cost");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void oneThatAllCanAffordIs(int first) {
        Document document = registered(DEAR.formatted(first));
        assertThat(isWeighedAgain(weighed(document, Map.of()))).isTrue();
        assertThat(isWeighedAgain(weighed(document, Map.of()))).isFalse();
    }
}
