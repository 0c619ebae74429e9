package org.throughline.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days that the calendar has: the usual scalar takes the 29th of February of any year. */
final class DayCoercing implements Coercing<LocalDate, String> {

    private static final int LENGTH = "2016-09-07".length();
    private static final String RULE = "A Date is a day of the calendar, written as 2016-09-07.";

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return value.toString();
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
        @Nullable LocalDate day = input instanceof String text ? parse(text) : null;
        if (day == null) {
            throw new CoercingParseValueException(RULE);
        }
        return day;
    }

    @Override
    public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        @Nullable LocalDate day = input instanceof StringValue text ? parse(String.valueOf(text.getValue())) : null;
        if (day == null) {
            throw new CoercingParseLiteralException(RULE);
        }
        return day;
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(serialize(input, context, locale));
    }

    private static @Nullable LocalDate parse(String text) {
        try {
            return text.length() == LENGTH ? LocalDate.parse(text) : null;
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
