package org.throughline.running;

import graphql.normalized.ExecutableNormalizedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * An answer as clients keep it: each object that has an id once, by that id, and of each its fields by their names and
 * arguments, so that aliases and the way to it are forgotten.
 */
final class Normalised {

    /** The id of what an operation begins with. */
    static final String ROOT = "";

    private static final String TRUNCATED = "truncated";

    /** What stands in place of an object that is kept elsewhere. */
    record Kept(String id) {}

    private final Map<String, Map<String, Object>> objects = new TreeMap<>();

    static Map<String, Map<String, Object>> objects(List<ExecutableNormalizedField> roots, JsonNode data) {
        Normalised answer = new Normalised();
        answer.objects.put(ROOT, answer.fields(roots, data));
        return answer.objects;
    }

    private Object value(List<ExecutableNormalizedField> fields, JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(item -> value(fields, item))
                    .toList();
        }
        return value.isObject() ? object(fields, value) : value;
    }

    private Object object(List<ExecutableNormalizedField> selected, JsonNode value) {
        Map<String, Object> fields = fields(selected, value);
        return fields.get("id") instanceof JsonNode id ? kept(id.stringValue(), fields) : fields;
    }

    private Kept kept(String id, Map<String, Object> fields) {
        objects.merge(id, fields, Normalised::both);
        return new Kept(id);
    }

    private static Map<String, Object> both(Map<String, Object> one, Map<String, Object> other) {
        return NormalisedCache.merged(one, other);
    }

    private Map<String, Object> fields(List<ExecutableNormalizedField> selected, JsonNode value) {
        Map<String, Object> fields = new TreeMap<>();
        value.forEachEntry((key, content) -> {
            List<ExecutableNormalizedField> asked = asked(selected, key);
            if (isOne(asked)) {
                fields.put(name(asked.getFirst()), value(below(asked), content));
            }
        });
        return isCut(value) ? Map.of() : fields;
    }

    /** What time cut is no answer that a client keeps. */
    private static boolean isCut(JsonNode value) {
        return value.path(TRUNCATED).asBoolean(false);
    }

    private static List<ExecutableNormalizedField> asked(List<ExecutableNormalizedField> selected, String key) {
        return selected.stream()
                .filter(field -> field.getResultKey().equals(key))
                .filter(field -> !field.getFieldName().startsWith("__"))
                .toList();
    }

    /** Under one key, fields of several types may stand for several things: only the type would tell. */
    private static boolean isOne(List<ExecutableNormalizedField> asked) {
        return asked.stream().map(Normalised::name).distinct().count() == 1;
    }

    private static List<ExecutableNormalizedField> below(List<ExecutableNormalizedField> asked) {
        List<ExecutableNormalizedField> below = new ArrayList<>();
        asked.forEach(field -> below.addAll(field.getChildren()));
        return below;
    }

    private static String name(ExecutableNormalizedField field) {
        return field.getResolvedArguments().isEmpty()
                ? field.getName()
                : field.getName() + new TreeMap<>(field.getResolvedArguments());
    }
}
