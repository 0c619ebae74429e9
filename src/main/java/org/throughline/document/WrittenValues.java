package org.throughline.document;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.name.Nearest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Variables as an address gives them, each as text: a text is taken as it stands, a number or a truth value as JSON
 * writes it, an object as JSON, and a list as one such value after the other or as JSON.
 */
final class WrittenValues {

    private static final Set<String> AS_JSON = Set.of("Int", "Float", "Boolean");

    private final Map<String, VariableDefinition> declared;
    private final JsonMapper json;

    WrittenValues(List<VariableDefinition> declared, JsonMapper json) {
        this.declared = declared.stream().collect(Collectors.toMap(VariableDefinition::getName, Function.identity()));
        this.json = json;
    }

    Map<String, @Nullable Object> of(Map<String, List<String>> given) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        given.forEach((name, texts) -> values.put(name, value(name, type(name), texts)));
        return values;
    }

    private Type<?> type(String name) {
        @Nullable VariableDefinition variable = declared.get(name);
        if (variable == null) {
            List<String> near = Nearest.of(name, declared.keySet());
            throw new Fault(
                    Code.BAD_VARIABLE,
                    declared.isEmpty()
                            ? "The document has no variables: leave '%s' out.".formatted(shown(name))
                            : "The document has no variable '%s': it has %s."
                                    .formatted(
                                            shown(name), String.join(", ", near.isEmpty() ? declared.keySet() : near)));
        }
        return variable.getType();
    }

    private @Nullable Object value(String name, Type<?> type, List<String> texts) {
        return switch (type) {
            case NonNullType required -> value(name, required.getType(), texts);
            case ListType list -> isWritten(texts, '[') ? read(name, texts.getFirst()) : each(name, list, texts);
            case TypeName single when texts.size() == 1 -> single(name, single.getName(), texts.getFirst());
            default ->
                throw new Fault(
                        Code.BAD_VARIABLE, "'%s' stands twice in the address: give it once.".formatted(shown(name)));
        };
    }

    private List<@Nullable Object> each(String name, ListType list, List<String> texts) {
        List<@Nullable Object> values = new ArrayList<>();
        texts.forEach(text -> values.add(value(name, list.getType(), List.of(text))));
        return values;
    }

    private @Nullable Object single(String name, String type, String text) {
        return AS_JSON.contains(type) || text.startsWith("{") ? read(name, text) : text;
    }

    private static boolean isWritten(List<String> texts, char start) {
        return texts.size() == 1 && texts.getFirst().indexOf(start) == 0;
    }

    private @Nullable Object read(String name, String text) {
        try {
            return json.readValue(text, Object.class);
        } catch (JacksonException unreadable) {
            throw new Fault(
                    Code.BAD_VARIABLE,
                    "'%s' is not read: write numbers, true, false, lists and objects as JSON.".formatted(shown(name)));
        }
    }

    private static String shown(String name) {
        return name.substring(0, Math.min(60, name.length()));
    }
}
