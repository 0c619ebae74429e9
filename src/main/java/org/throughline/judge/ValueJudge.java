package org.throughline.judge;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.language.EnumValue;
import graphql.schema.Coercing;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.name.Nearest;

/**
 * Judges a value by the type of its place: the first thing that is wrong with it. A condition of a filter may be left
 * out, but is never null and never without anything to compare with: it would silently let everything pass.
 */
record ValueJudge(Needs needs) {

    private static final String FILTER = "Filter";
    private static final String COMBINATION = "and";
    private static final int LONGEST_SHOWN = 40;
    private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]*");
    private static final Map<String, String> RULES = Map.of(
            "ID", "an ID, which is a string or a whole number",
            "Int", "an Int, which is a whole number",
            "Float", "a Float, which is a number",
            "String", "a String in quotes",
            "Boolean", "true or false");

    /** A variable where its place has a value of its own for it. */
    @Nullable
    Wrong judge(Given given, GraphQLType type, String at, boolean hasDefault) {
        if (given instanceof Given.Held held) {
            if (GraphQLTypeUtil.isNonNull(type)) {
                needs.value(held.variable(), at, type, hasDefault);
            }
            return null;
        }
        if (given instanceof Given.Nothing) {
            return GraphQLTypeUtil.isNonNull(type) ? Wrong.nothing(at) : null;
        }
        return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
            case GraphQLList list -> items(given, list, at);
            case GraphQLEnumType choice -> choice(given, choice, at);
            case GraphQLInputObjectType object -> object(given, object, at);
            case GraphQLScalarType scalar -> scalar(given, scalar, at);
            default -> null;
        };
    }

    @Nullable
    Wrong judge(Given given, GraphQLType type, String at) {
        return judge(given, type, at, false);
    }

    private @Nullable Wrong items(Given given, GraphQLList list, String at) {
        if (!(given instanceof Given.Several several)) {
            return judge(given, list.getWrappedType(), at);
        }
        List<Given> items = several.items();
        for (int i = 0; i < items.size(); i++) {
            @Nullable Wrong wrong = judge(items.get(i), list.getWrappedType(), at + "[" + i + "]");
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    private static @Nullable Wrong choice(Given given, GraphQLEnumType choice, String at) {
        @Nullable
        String name = switch (given) {
            case Given.Written written when written.value() instanceof EnumValue value -> value.getName();
            case Given.Sent(String text) -> text;
            default -> null;
        };
        List<String> known = choice.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .toList();
        if (name != null && known.contains(name)) {
            return null;
        }
        if (name == null || !NAME.matcher(name).matches()) {
            return Wrong.value(
                    "'%s' is one of %s, without quotes in a document.".formatted(at, Phrases.several(known)));
        }
        List<String> near = Nearest.of(name, known);
        String perhaps = near.isEmpty() ? "" : "; perhaps " + near.getFirst() + " is meant";
        return Wrong.value(
                "'%s' is one of %s, not %s%s.".formatted(at, Phrases.several(known), Phrases.brief(name), perhaps));
    }

    private @Nullable Wrong object(Given given, GraphQLInputObjectType type, String at) {
        return given instanceof Given.Parts object ? parts(object.parts(), type, at) : bare(given, type, at);
    }

    private @Nullable Wrong parts(Map<String, Given> parts, GraphQLInputObjectType type, String at) {
        for (String name : parts.keySet()) {
            if (type.getFieldDefinition(name) == null) {
                return unknown(name, type, at);
            }
        }
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            @Nullable Given part = parts.get(field.getName());
            String place = at + "." + field.getName();
            @Nullable
            Wrong wrong = part == null
                    ? missing(field, place)
                    : isFilter(type) ? condition(part, field, place) : part(part, field, place);
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    private static Wrong unknown(String name, GraphQLInputObjectType type, String at) {
        List<String> known = type.getFieldDefinitions().stream()
                .map(GraphQLInputObjectField::getName)
                .toList();
        return Wrong.value("'%s' holds %s, which %s does not have: %s."
                .formatted(
                        at,
                        Phrases.quoted(name),
                        type.getName(),
                        Phrases.advice(Nearest.of(name, known), "it has", known)));
    }

    private static @Nullable Wrong missing(GraphQLInputObjectField field, String at) {
        return GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue()
                ? Wrong.value("'%s' is missing: give it a value of type %s."
                        .formatted(at, GraphQLTypeUtil.simplePrint(field.getType())))
                : null;
    }

    private @Nullable Wrong part(Given part, GraphQLInputObjectField field, String at) {
        return judge(part, field.getType(), at, field.hasSetDefaultValue());
    }

    private @Nullable Wrong condition(Given part, GraphQLInputObjectField field, String at) {
        if (part instanceof Given.Nothing) {
            return Wrong.nothing(at);
        }
        if (part instanceof Given.Held held) {
            needs.value(held.variable(), at, field.getType(), true);
            if (isComparison(field.getType())) {
                needs.filled(held.variable(), at);
            }
        }
        if (part instanceof Given.Parts object && isComparison(field.getType())) {
            List<Given.Held> held = object.parts().values().stream()
                    .filter(Given.Held.class::isInstance)
                    .map(Given.Held.class::cast)
                    .toList();
            if (object.parts().isEmpty()) {
                return Wrong.empty(at);
            }
            if (held.size() == object.parts().size()) {
                needs.any(held.stream().map(Given.Held::variable).toList(), at);
            }
        }
        return part(part, field, at);
    }

    private static boolean isFilter(GraphQLType type) {
        return type instanceof GraphQLInputObjectType object && object.getName().endsWith(FILTER);
    }

    /** Unlike a filter that combines others, this says nothing when it is empty. */
    private static boolean isComparison(GraphQLType type) {
        return isFilter(type) && ((GraphQLInputObjectType) type).getFieldDefinition(COMBINATION) == null;
    }

    /** A value where an object is wanted that says what to do with it. */
    private Wrong bare(Given given, GraphQLInputObjectType type, String at) {
        List<String> known = type.getFieldDefinitions().stream()
                .map(GraphQLInputObjectField::getName)
                .toList();
        GraphQLInputObjectField meant = meant(given, type);
        boolean single = !(GraphQLTypeUtil.unwrapAll(meant.getType()) instanceof GraphQLInputObjectType);
        boolean fits = single && new ValueJudge(Needs.NONE).judge(given, meant.getType(), at) == null;
        return Wrong.value("'%s' takes %s: write { %s: %s }; it has %s."
                .formatted(at, type.getName(), meant.getName(), fits ? shown(given) : "…", Phrases.several(known)));
    }

    /** The usual comparison or condition, or else what the object cannot do without. */
    private static GraphQLInputObjectField meant(Given given, GraphQLInputObjectType type) {
        List<GraphQLInputObjectField> fields = type.getFieldDefinitions();
        return Stream.concat(
                        Stream.of(given instanceof Given.Several ? "in" : "eq", "some", "id")
                                .map(type::getFieldDefinition)
                                .filter(Objects::nonNull),
                        fields.stream().filter(field -> GraphQLTypeUtil.isNonNull(field.getType())))
                .findFirst()
                .orElse(fields.getFirst());
    }

    private static String shown(Given given) {
        if (given instanceof Given.Several several) {
            List<String> items = new ArrayList<>();
            several.items().forEach(item -> items.add(Given.shown(item)));
            return brief("[" + String.join(", ", items) + "]");
        }
        return brief(Given.shown(given));
    }

    private static String brief(String shown) {
        return shown.length() > LONGEST_SHOWN ? "…" : shown;
    }

    private static @Nullable Wrong scalar(Given given, GraphQLScalarType scalar, String at) {
        try {
            return isRead(given, scalar) ? null : refused(scalar, at, "");
        } catch (GraphQLException unreadable) {
            return refused(scalar, at, String.valueOf(unreadable.getMessage()));
        }
    }

    private static boolean isRead(Given given, GraphQLScalarType scalar) {
        Coercing<?, ?> coercing = scalar.getCoercing();
        return switch (given) {
            case Given.Written written ->
                coercing.parseLiteral(
                                written.value(),
                                CoercedVariables.emptyVariables(),
                                GraphQLContext.getDefault(),
                                Locale.UK)
                        != null;
            case Given.Sent sent ->
                isKept(sent.value(), scalar)
                        && coercing.parseValue(sent.value(), GraphQLContext.getDefault(), Locale.UK) != null;
            case Given.Nothing _, Given.Held _, Given.Several _, Given.Parts _ -> false;
        };
    }

    /** The engine makes an ID of anything whatever. */
    private static boolean isKept(Object sent, GraphQLScalarType scalar) {
        boolean whole = sent instanceof Integer || sent instanceof Long || sent instanceof BigInteger;
        return whole || sent instanceof String || !scalar.getName().equals("ID");
    }

    private static Wrong refused(GraphQLScalarType scalar, String at, String reason) {
        @Nullable String rule = RULES.get(scalar.getName());
        return Wrong.value(
                rule == null && !reason.isEmpty()
                        ? "'%s' is not read: %s".formatted(at, reason)
                        : "'%s' takes %s.".formatted(at, rule == null ? "a " + scalar.getName() : rule));
    }
}
