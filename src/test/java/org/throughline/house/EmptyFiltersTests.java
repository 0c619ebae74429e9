package org.throughline.house;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.running.Answer;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** A filter that asks for nothing is no filter: the list is the same, and so are its cursors. */
class EmptyFiltersTests {

    private static final Service SERVICE = Service.of(Data.INVENTED, Loading.CARRIED);
    private static final GraphQLSchema SCHEMA =
            SERVICE.bean(GraphQlSource.class).schema();
    private static final String PAGE = " { pageInfo { endCursor } }";

    @TestFactory
    Stream<DynamicTest> everyListAtTheRootIsTheSameUnderAnEmptyFilter() {
        return ListField.atTheRoot(SCHEMA).stream()
                .map(list -> DynamicTest.dynamicTest(
                        list.toString(), () -> check(list.field().getName())));
    }

    private static void check(String field) {
        Answer answer = SERVICE.ask("{ a: " + field + "(first: 1)" + PAGE
                + " b: " + field + "(first: 1, filter: {})" + PAGE
                + " c: " + field + "(first: 1, filter: { and: [{}] })" + PAGE
                + " d: " + field + "(first: 1, filter: null)" + PAGE + " }");
        String cursor = answer.at("/a/pageInfo/endCursor").asString();
        assertThat(cursor).isNotEmpty();
        for (String other : List.of("b", "c", "d")) {
            assertThat(answer.at("/" + other + "/pageInfo/endCursor").asString())
                    .as(answer.body())
                    .isEqualTo(cursor);
        }
    }
}
