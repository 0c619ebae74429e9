package org.throughline.judge;

import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value as a client gave it: the same in the notation of a document and in that of a variable. */
sealed interface Given {

    /** Null. */
    record Nothing() implements Given {}

    /** What a variable holds. */
    record Held(VariableReference variable) implements Given {}

    record Several(List<?> items) implements Given {

        Given item(int number) {
            return of(items.get(number));
        }
    }

    record Parts(Map<String, ?> values) implements Given {

        Set<String> names() {
            return values.keySet();
        }

        /** The part of a name; null where there is none. */
        @Nullable
        Given part(String name) {
            @Nullable Object value = values.get(name);
            return value != null || values.containsKey(name) ? of(value) : null;
        }

        /** The variables that stand for parts. */
        List<VariableReference> held() {
            return values.values().stream()
                    .filter(VariableReference.class::isInstance)
                    .map(VariableReference.class::cast)
                    .toList();
        }
    }

    /** A single value of the document. */
    record Written(Value<?> value) implements Given {}

    /** A single value of a variable. */
    record Sent(Object value) implements Given {}

    /** One that a document holds, or one that a request gives a variable; what it holds in turn is read when asked. */
    @SuppressWarnings("unchecked")
    static Given of(@Nullable Object value) {
        return switch (value) {
            case null -> new Nothing();
            case NullValue _ -> new Nothing();
            case VariableReference variable -> new Held(variable);
            case ArrayValue list -> new Several(list.getValues());
            case ObjectValue object -> new Parts(parts(object));
            case Value<?> written -> new Written(written);
            case List<?> list -> new Several(list);
            case Map<?, ?> object -> new Parts((Map<String, ?>) object);
            default -> new Sent(value);
        };
    }

    private static Map<String, Object> parts(ObjectValue object) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (ObjectField field : object.getObjectFields()) {
            parts.put(field.getName(), field.getValue());
        }
        return parts;
    }

    /** A single value as it would stand in a document. */
    static String shown(Given single) {
        return switch (single) {
            case Written written -> AstPrinter.printAstCompact(written.value());
            case Sent(String text) -> AstPrinter.printAstCompact(StringValue.of(text));
            case Sent sent -> String.valueOf(sent.value());
            case Nothing _, Held _, Several _, Parts _ -> "…";
        };
    }
}
