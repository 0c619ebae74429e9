package org.throughline.web;

import java.util.List;
import java.util.Map;

/** What writers send who are interrupted: two topics a change, both of which are there or neither. */
final class PairedTopics {

    private static final String APPLY =
            "mutation($changes: [Change!]!, $key: String!) { apply(changes: $changes, reason: \"x\", key: $key, overrideDuplicates: \"x\") { revision repeated } }";

    private PairedTopics() {}

    /** The request that sends changes under a key. */
    static Map<String, ?> sentAs(String key, List<Map<String, ?>> changes) {
        return Map.of("query", APPLY, "variables", Map.of("changes", changes, "key", key));
    }

    /** The source on which all of them rest. */
    static List<Map<String, ?>> founded() {
        return List.of(
                Map.of(
                        "source",
                        Map.of("id", "paper", "title", "Paper", "publishedBasis", "UNKNOWN", "quality", "ORIGINAL")),
                Map.of(
                        "citation",
                        Map.of(
                                "id",
                                "paper-1",
                                "source",
                                "paper",
                                "locator",
                                "p1",
                                "basis",
                                "STATED",
                                "fidelity",
                                "VERBATIM")));
    }

    static List<Map<String, ?>> named(String name) {
        return List.of(topic(one(name)), topic(two(name)));
    }

    static String one(String name) {
        return name + "-one";
    }

    static String two(String name) {
        return name + "-two";
    }

    private static Map<String, ?> topic(String id) {
        return Map.of("topic", Map.of("id", id, "name", id, "citations", List.of("paper-1")));
    }
}
