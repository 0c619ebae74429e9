package org.throughline.web;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One limit: what just stays within it, what just goes beyond, and the code with which that is refused. */
record Case(String code, Map<String, ?> within, Map<String, ?> beyond) {

    static Stream<Case> all() {
        return Stream.of(
                documents("DOCUMENT_TOO_LARGE", 64 * 1024, Case::padded),
                documents("TOO_MANY_TOKENS", 4_000, Case::tokens),
                documents("TOO_DEEP", 25, Case::deep),
                documents("TOO_MANY_ALIASES", 30, Case::aliases),
                documents("TOO_MANY_ALIASES", 15, Case::aliasesInFragments),
                documents("TOO_MANY_ROOT_FIELDS", 20, Case::roots),
                documents("TOO_MANY_ROOT_FIELDS", 10, Case::rootsInFragments),
                documents("TOO_MANY_DIRECTIVES", 50, Case::directives),
                new Case("TOO_MANY_OPERATIONS", operations(5), operations(6)),
                documents("BAD_PAGE", 100, "{ reviews(first: %d) { totalCount } }"::formatted),
                documents("BAD_PAGE", 100, "query($n: Int = %d) { reviews(last: $n) { totalCount } }"::formatted),
                variables("BAD_PAGE", "query($in: Int) { reviews(first: $in) { totalCount } }", 100, 101),
                documents("TOO_DEAR", 99, Case::dear),
                variables("TOO_DEAR", dearByDefault(), 90, 91),
                documents("TOO_MANY_VALUES", 100, Case::values),
                variables(
                        "TOO_MANY_VALUES",
                        "query($in: [ID!]) { reviews(filter: { id: { in: $in } }) { totalCount } }",
                        Collections.nCopies(100, "a"),
                        Collections.nCopies(101, "a")),
                variables(
                        "TOO_MANY_CONDITIONS",
                        "query($in: [ReviewFilter!]) { reviews(filter: { or: $in }) { totalCount } }",
                        filters(50),
                        filters(51)),
                variables(
                        "TOO_DEEP",
                        "query($in: ReviewFilter) { reviews(filter: $in) { totalCount } }",
                        nested(22),
                        nested(23)));
    }

    private static Case documents(String code, int most, IntFunction<String> document) {
        return new Case(code, Map.of("query", document.apply(most)), Map.of("query", document.apply(most + 1)));
    }

    private static Case variables(String code, String document, Object within, Object beyond) {
        return new Case(
                code,
                Map.of("query", document, "variables", Map.of("in", within)),
                Map.of("query", document, "variables", Map.of("in", beyond)));
    }

    private static String padded(int bytes) {
        String document = "\n{ __typename }";
        return "#" + "é".repeat((bytes - document.length()) / 2) + " ".repeat((bytes - document.length() - 1) % 2)
                + document;
    }

    private static String tokens(int tokens) {
        return "{ reviews { nodes { " + "id ".repeat(tokens - 8) + "} } }";
    }

    private static String deep(int levels) {
        List<String> names = List.of("reviews(first: 1)", "nodes", "initiatives(first: 1)", "nodes");
        String fields = IntStream.range(0, levels - 1)
                .mapToObj(level -> names.get(level % names.size()))
                .collect(Collectors.joining(" { "));
        String leaf = levels % 2 == 1 ? "id" : "totalCount";
        return "{ " + fields + " { " + leaf + " }".repeat(levels);
    }

    private static String aliases(int aliases) {
        return "{ reviews { nodes { " + numbered(aliases, "a%d: id") + " } } }";
    }

    private static String aliasesInFragments(int aliases) {
        return "{ reviews { nodes { ...A } edges { node { ...A } } } } fragment A on Review { "
                + numbered(aliases, "a%d: id") + " }";
    }

    private static String roots(int fields) {
        return "query __schema { " + numbered(fields, "r%d: __typename") + " }";
    }

    private static String rootsInFragments(int fields) {
        return "{ ...A ... on Query { ...A } } fragment A on Query { " + numbered(fields, "r%d: __typename") + " }";
    }

    private static String directives(int directives) {
        return "{ reviews { nodes { " + "id @include(if: true) ".repeat(directives) + "} } }";
    }

    private static Map<String, ?> operations(int operations) {
        return Map.of("query", numbered(operations, "query __schema%d { __typename }"), "operationName", "__schema1");
    }

    /** 1 + 100 × (1 + n × (1 + 9)) nodes. */
    private static String dear(int size) {
        return "{ review(id: \"keeper-review\") { initiatives(first: 100) { nodes { r: reviews(last: %d) { edges { node { ...R } } } } } } } fragment R on Review { initiatives(first: 9) { nodes { id } } }"
                .formatted(size);
    }

    /** 1 + 100 × (1 + n × (1 + 10)) nodes. */
    private static String dearByDefault() {
        return "query($in: Int) { review(id: \"keeper-review\") { initiatives(first: 100) { nodes { reviews(first: $in) { nodes { initiatives { nodes { id } } } } } } } }";
    }

    private static String values(int values) {
        return "{ reviews(filter: { id: { in: [" + numbered(values, "\"a%d\"") + "] } }) { totalCount } }";
    }

    private static List<?> filters(int filters) {
        return Collections.nCopies(filters, Map.of("name", Map.of("eq", "a", "startsWith", "b")));
    }

    private static Map<String, ?> nested(int levels) {
        Map<String, ?> filter = Map.of("name", Map.of("eq", "a"));
        for (int level = 0; level < levels; level++) {
            filter = Map.of("not", filter);
        }
        return filter;
    }

    private static String numbered(int count, String form) {
        return IntStream.range(0, count).mapToObj(form::formatted).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        String text = String.valueOf(within.get("query"));
        return code + " " + text.substring(0, Math.min(60, text.length())).replace('\n', ' ');
    }
}
