package org.throughline.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A scalar that is written as a string; whatever does not read as one is refused with the scalar's own rule. */
abstract class TextCoercing<T> implements Coercing<T, String> {

    private final String rule;

    TextCoercing(String rule) {
        this.rule = rule;
    }

    /** What the text says; null where it breaks the rule. */
    abstract @Nullable T parse(String text);

    /** The text of a variable's value; null where that is none. */
    @Nullable
    String text(Object input) {
        return input instanceof String text ? text : null;
    }

    /** The text of a value in a document; null where that is none. */
    @Nullable
    String written(Value<?> input) {
        return input instanceof StringValue text ? text.getValue() : null;
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return value.toString();
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        @Nullable String text = text(input);
        @Nullable T value = text == null ? null : parse(text);
        if (value == null) {
            throw new CoercingParseValueException(rule);
        }
        return value;
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        @Nullable String text = written(input);
        @Nullable T value = text == null ? null : parse(text);
        if (value == null) {
            throw new CoercingParseLiteralException(rule);
        }
        return value;
    }

    /** Of a value as a variable gives it, or of one that is read. */
    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        Object value = text(input) == null ? input : parseValue(input, context, locale);
        return StringValue.of(serialize(value, context, locale));
    }
}
