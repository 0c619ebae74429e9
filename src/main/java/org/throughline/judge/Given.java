package org.throughline.judge;

import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value as a client gave it: the same in the notation of a document and in that of a variable. */
sealed interface Given {

    /** Null. */
    record Nothing() implements Given {}

    /** What a variable holds. */
    record Held(VariableReference variable) implements Given {}

    record Several(List<Given> items) implements Given {}

    record Parts(Map<String, Given> parts) implements Given {}

    /** A single value of the document. */
    record Written(Value<?> value) implements Given {}

    /** A single value of a variable. */
    record Sent(Object value) implements Given {}

    static Given of(@Nullable Value<?> written) {
        return switch (written) {
            case null -> new Nothing();
            case NullValue _ -> new Nothing();
            case VariableReference variable -> new Held(variable);
            case ArrayValue list -> several(list);
            case ObjectValue object -> new Parts(parts(object));
            default -> new Written(written);
        };
    }

    private static Given several(ArrayValue list) {
        List<Given> items = new ArrayList<>();
        for (Value<?> item : list.getValues()) {
            items.add(of(item));
        }
        return new Several(items);
    }

    private static Map<String, Given> parts(ObjectValue object) {
        Map<String, Given> parts = new LinkedHashMap<>();
        for (ObjectField field : object.getObjectFields()) {
            parts.put(field.getName(), of(field.getValue()));
        }
        return parts;
    }

    static Given sent(@Nullable Object value) {
        return switch (value) {
            case null -> new Nothing();
            case List<?> list -> new Several(list.stream().map(Given::sent).toList());
            case Map<?, ?> object -> {
                Map<String, Given> parts = new LinkedHashMap<>();
                object.forEach((name, part) -> parts.put(String.valueOf(name), sent(part)));
                yield new Parts(parts);
            }
            default -> new Sent(value);
        };
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
