package org.throughline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.throughline.graph.Findings;
import org.throughline.graph.Graph;
import reactor.core.publisher.Mono;

/** What of a document changes the text of its statement, and what does not. */
class PlannedTextTests {

    private static final String TAME =
            "{ review(id: \"keeper-review\") { name kind initiatives(first: 2, filter: {node: {name: {eq: \"b\"}}}) { nodes { id name } totalCount } } }";
    private static final List<String> TEXTS = new ArrayList<>();
    private static final Graph NOTING = (String name, String text, Map<String, Object> parameters) -> {
        TEXTS.add(text);
        return Mono.just(new Findings(name, List.of(), rows(name)));
    };

    /** One row without anything in it; what an id means that nobody writes so, or that was merged, nothing. */
    private static List<List<@Nullable Object>> rows(String statement) {
        return statement.startsWith("reading/ids-me") ? List.of() : List.of(Arrays.asList((@Nullable Object) null));
    }

    private static final Engine ENGINE = new Engine(NOTING, true);

    @BeforeEach
    void nothingAskedYet() {
        TEXTS.clear();
    }

    @AfterAll
    static void end() {
        ENGINE.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ DETACH: review(id: \"'}) DETACH DELETE n //\") { name kind initiatives(first: 2, filter: {node: {name: {eq: \"b\"}}}) { nodes { id name } totalCount } } }",
                "{ review(id: \"keeper-review\") { _: name CALL: kind initiatives(first: 2, filter: {node: {name: {eq: \"` OR true\"}}}) { LIMIT: nodes { RETURN: id MATCH: name } a1: totalCount } } }",
                "{ review(id: \"keeper-review\") { name kind initiatives(first: 99, filter: {node: {name: {eq: \"\\u2028\\\"\"}}}) { nodes { id name } totalCount } } }",
                "{ review(id: \"keeper-review\") { kind initiatives(filter: {node: {name: {eq: \"b\"}}}, first: 2) { totalCount nodes { name id } } name } }",
                "{ review(id: \"keeper-review\") { ...F kind name } } fragment F on Review { initiatives(first: 2, filter: {node: {name: {eq: \"b\"}}}) { __typename totalCount nodes { ... { name id } } } }"
            })
    void valuesAliasesPageSizesAndTheOrderOfFieldsDoNot(String document) {
        assertThat(text(document)).isEqualTo(text(TAME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ review(id: \"keeper-review\") { name initiatives(first: 2) { nodes { id name } totalCount } } }",
                "{ review(id: \"keeper-review\") { name kind initiatives(first: 2, filter: {node: {name: {contains: \"b\"}}}) { nodes { id name } totalCount } } }",
                "{ review(id: \"keeper-review\") { name kind initiatives(last: 2, filter: {node: {name: {eq: \"b\"}}}) { nodes { id name } totalCount } } }",
                "{ review(id: \"keeper-review\") { name kind initiatives(first: 2, filter: {node: {name: {eq: \"b\"}}}) { nodes { id name } } } }"
            })
    void whatIsAskedDoes(String document) {
        assertThat(text(document)).isNotEqualTo(text(TAME));
    }

    @Test
    void theValuesThatAClientGaveAreParametersAlone() {
        assertThat(text(TAME.replace("keeper-review", "needle-review").replace("\"b\"", "\"haystack\"")))
                .doesNotContain("needle-review")
                .doesNotContain("haystack");
    }

    private static String text(String document) {
        ExecutionGraphQlResponse response = ENGINE.ask(document);
        assertThat(response.getErrors()).isEmpty();
        return TEXTS.removeLast();
    }
}
