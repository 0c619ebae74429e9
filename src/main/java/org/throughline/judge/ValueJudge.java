package org.throughline.judge;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.language.EnumValue;
import graphql.language.VariableReference;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.name.Nearest;

/**
 * Judges a value by the type of its place: the first thing that is wrong with it. A condition of a filter may be left
 * out, but is never null and never without anything to compare with: it would silently let everything pass.
 */
final class ValueJudge {

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

    private final Needs needs;
    private final Trail trail;

    private ValueJudge(Needs needs, String at) {
        this.needs = needs;
        this.trail = new Trail(at);
    }

    /** A value without variables, of whatever is called so. */
    static @Nullable Wrong of(@Nullable Object value, GraphQLType type, String at) {
        return new ValueJudge(Needs.NONE, at).judge(Given.of(value), type, false);
    }

    /** A value that may hold variables, where its place may have a value of its own for one. */
    static @Nullable Wrong of(@Nullable Object value, GraphQLType type, String at, boolean hasDefault, Needs needs) {
        return new ValueJudge(needs, at).judge(Given.of(value), type, hasDefault);
    }

    private @Nullable Wrong judge(Given given, GraphQLType type, boolean hasDefault) {
        if (given instanceof Given.Held held) {
            if (GraphQLTypeUtil.isNonNull(type)) {
                needs.value(held.variable(), at(), type, hasDefault);
            }
            return null;
        }
        if (given instanceof Given.Nothing) {
            return GraphQLTypeUtil.isNonNull(type) ? Wrong.nothing(at()) : null;
        }
        return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
            case GraphQLList list -> items(given, list);
            case GraphQLEnumType choice -> choice(given, choice);
            case GraphQLInputObjectType object -> object(given, object);
            case GraphQLScalarType scalar -> scalar(given, scalar);
            default -> null;
        };
    }

    private String at() {
        return trail.toString();
    }

    private @Nullable Wrong items(Given given, GraphQLList list) {
        if (!(given instanceof Given.Several several)) {
            return judge(given, list.getWrappedType(), false);
        }
        for (int number = 0; number < several.items().size(); number++) {
            trail.enter(number);
            @Nullable Wrong wrong = judge(several.item(number), list.getWrappedType(), false);
            trail.leave();
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    private @Nullable Wrong choice(Given given, GraphQLEnumType choice) {
        @Nullable
        String name = switch (given) {
            case Given.Written written when written.value() instanceof EnumValue value -> value.getName();
            case Given.Sent(String text) -> text;
            default -> null;
        };
        if (name != null && choice.getValue(name) != null) {
            return null;
        }
        List<String> known = choice.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .toList();
        if (name == null || !NAME.matcher(name).matches()) {
            return Wrong.value(
                    "'%s' is one of %s, without quotes in a document.".formatted(trail, Phrases.several(known)));
        }
        List<String> near = Nearest.of(name, known);
        String perhaps = near.isEmpty() ? "" : "; perhaps " + near.getFirst() + " is meant";
        return Wrong.value(
                "'%s' is one of %s, not %s%s.".formatted(trail, Phrases.several(known), Phrases.brief(name), perhaps));
    }

    private @Nullable Wrong object(Given given, GraphQLInputObjectType type) {
        return given instanceof Given.Parts object ? parts(object, type) : bare(given, type);
    }

    private @Nullable Wrong parts(Given.Parts parts, GraphQLInputObjectType type) {
        if (type.isOneOf() && parts.names().size() != 1) {
            return Wrong.value("'%s' holds %d fields of %s: give one, such as %s."
                    .formatted(trail, parts.names().size(), type.getName(), usual(type)));
        }
        for (String name : parts.names()) {
            if (type.getFieldDefinition(name) == null) {
                return unknown(name, type);
            }
        }
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            trail.enter(field.getName());
            @Nullable Given part = parts.part(field.getName());
            @Nullable
            Wrong wrong = part == null ? missing(field) : isFilter(type) ? condition(part, field) : part(part, field);
            trail.leave();
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    private static String usual(GraphQLInputObjectType type) {
        return type.getFieldDefinitions().getFirst().getName();
    }

    private Wrong unknown(String name, GraphQLInputObjectType type) {
        List<String> known = type.getFieldDefinitions().stream()
                .map(GraphQLInputObjectField::getName)
                .toList();
        return Wrong.value("'%s' holds %s, which %s does not have: %s."
                .formatted(
                        trail,
                        Phrases.quoted(name),
                        type.getName(),
                        Phrases.advice(Nearest.of(name, known), "it has", known)));
    }

    private @Nullable Wrong missing(GraphQLInputObjectField field) {
        return GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue()
                ? Wrong.value("'%s' is missing: give it a value of type %s."
                        .formatted(trail, GraphQLTypeUtil.simplePrint(field.getType())))
                : null;
    }

    private @Nullable Wrong part(Given part, GraphQLInputObjectField field) {
        return judge(part, field.getType(), field.hasSetDefaultValue());
    }

    private @Nullable Wrong condition(Given part, GraphQLInputObjectField field) {
        if (part instanceof Given.Nothing) {
            return Wrong.nothing(at());
        }
        if (part instanceof Given.Held held) {
            needs.value(held.variable(), at(), field.getType(), true);
            if (isComparison(field.getType())) {
                needs.filled(held.variable(), at());
            }
        }
        if (part instanceof Given.Parts object && isComparison(field.getType())) {
            if (object.names().isEmpty()) {
                return Wrong.empty(at());
            }
            List<VariableReference> held = object.held();
            if (held.size() == object.names().size()) {
                needs.any(held, at());
            }
        }
        return part(part, field);
    }

    private static boolean isFilter(GraphQLType type) {
        return type instanceof GraphQLInputObjectType object && object.getName().endsWith(FILTER);
    }

    /** Unlike a filter that combines others, this says nothing when it is empty. */
    private static boolean isComparison(GraphQLType type) {
        return isFilter(type) && ((GraphQLInputObjectType) type).getFieldDefinition(COMBINATION) == null;
    }

    /** A value where an object is wanted that says what to do with it. */
    private Wrong bare(Given given, GraphQLInputObjectType type) {
        List<String> known = type.getFieldDefinitions().stream()
                .map(GraphQLInputObjectField::getName)
                .toList();
        GraphQLInputObjectField meant = meant(given, type);
        boolean single = !(GraphQLTypeUtil.unwrapAll(meant.getType()) instanceof GraphQLInputObjectType);
        boolean fits = single && new ValueJudge(Needs.NONE, at()).judge(given, meant.getType(), false) == null;
        return Wrong.value("'%s' takes %s: write { %s: %s }; it has %s."
                .formatted(trail, type.getName(), meant.getName(), fits ? shown(given) : "…", Phrases.several(known)));
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
            return brief(several.items().stream()
                    .map(item -> Given.shown(Given.of(item)))
                    .collect(Collectors.joining(", ", "[", "]")));
        }
        return brief(Given.shown(given));
    }

    private static String brief(String shown) {
        return shown.length() > LONGEST_SHOWN ? "…" : shown;
    }

    private @Nullable Wrong scalar(Given given, GraphQLScalarType scalar) {
        try {
            return isRead(given, scalar) ? null : refused(scalar, "");
        } catch (GraphQLException unreadable) {
            return refused(scalar, String.valueOf(unreadable.getMessage()));
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

    private Wrong refused(GraphQLScalarType scalar, String reason) {
        @Nullable String rule = RULES.get(scalar.getName());
        return Wrong.value(
                rule == null && !reason.isEmpty()
                        ? "'%s' is not read: %s".formatted(trail, reason)
                        : "'%s' takes %s.".formatted(trail, rule == null ? "a " + scalar.getName() : rule));
    }
}
