package org.throughline.running;

import graphql.execution.RawVariables;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * What a client with a normalised cache holds after all answers of all tests over one graph. The law of caches: equal
 * ids mean equal content, whatever was asked and on whatever way, so that no answer contradicts an earlier one.
 */
final class NormalisedCache {

    private final Map<String, Map<String, Object>> kept = new HashMap<>();

    /** Keeps what is answered, or fails where it contradicts what is kept. */
    void keep(GraphQLSchema schema, String document, Map<String, ?> variables, Answer answer) {
        if (answer.status() != 200 || !answer.errors().isMissingNode()) {
            return;
        }
        try {
            keep(normalised(schema, document, variables, answer.at("")));
        } catch (Contradiction contradiction) {
            throw new AssertionError(
                    "Equal ids, unlike content: %s; asked was %s".formatted(contradiction.getMessage(), document),
                    contradiction);
        }
    }

    private void keep(Map<String, Map<String, Object>> told) {
        synchronized (kept) {
            told.forEach((id, fields) -> kept.merge(id, fields, (known, other) -> within(id, known, other)));
        }
    }

    private static Map<String, Map<String, Object>> normalised(
            GraphQLSchema schema, String document, Map<String, ?> variables, JsonNode data) {
        Document parsed = new Parser().parseDocument(document);
        return Normalised.objects(
                ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                                schema, parsed, null, RawVariables.of(new HashMap<>(variables)))
                        .getTopLevelFields(),
                data);
    }

    /** Both together, where no field that both have says two things. */
    static Map<String, Object> merged(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> both = new TreeMap<>(one);
        other.forEach((name, value) -> both.merge(name, value, (known, told) -> merged(name, known, told)));
        return both;
    }

    private static Object merged(String place, Object known, Object told) {
        return switch (known) {
            case Map<?, ?> fields when told instanceof Map<?, ?> others -> within(place, fields, others);
            case List<?> items
            when told instanceof List<?> others && items.size() == others.size() ->
                IntStream.range(0, items.size())
                        .mapToObj(at -> merged(place + "[" + at + "]", items.get(at), others.get(at)))
                        .toList();
            case Map<?, ?> _ when told instanceof Normalised.Kept -> told;
            case Normalised.Kept _ when told instanceof Map<?, ?> -> known;
            default -> same(place, known, told);
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> within(String place, Map<?, ?> one, Map<?, ?> other) {
        try {
            return merged((Map<String, Object>) one, (Map<String, Object>) other);
        } catch (Contradiction inside) {
            throw new Contradiction(place + "." + inside.getMessage());
        }
    }

    private static Object same(String place, Object known, Object told) {
        if (!known.equals(told)) {
            throw new Contradiction(place + " is " + known + " and " + told);
        }
        return known;
    }

    private static final class Contradiction extends RuntimeException {
        private Contradiction(String message) {
            super(message, null, false, false);
        }
    }
}
