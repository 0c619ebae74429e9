package org.throughline.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decimals short enough to be counted with: a few characters of exponent would name a number that fills the heap. */
final class DecimalCoercing implements Coercing<BigDecimal, String> {

    private static final int LENGTH = 40;
    private static final int DIGITS = 30;
    private static final int POWER = 20;
    private static final String RULE =
            "A Decimal is written as a string such as \"10.50\", with at most %d digits and at most %d of them after the point; its exponent is between -%d and %d."
                    .formatted(DIGITS, POWER, POWER, POWER);

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return ((BigDecimal) value).toPlainString();
    }

    @Override
    public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
        @Nullable BigDecimal number = parse(input.toString());
        if (number == null) {
            throw new CoercingParseValueException(RULE);
        }
        return number;
    }

    @Override
    public BigDecimal parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        @Nullable BigDecimal number = input instanceof StringValue text ? parse(String.valueOf(text.getValue())) : null;
        if (number == null) {
            throw new CoercingParseLiteralException(RULE);
        }
        return number;
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(serialize(input, context, locale));
    }

    private static @Nullable BigDecimal parse(String text) {
        try {
            return text.length() <= LENGTH ? counted(new BigDecimal(text)) : null;
        } catch (NumberFormatException unreadable) {
            return null;
        }
    }

    private static @Nullable BigDecimal counted(BigDecimal number) {
        boolean far = number.scale() > POWER || number.scale() < -POWER;
        return far || number.precision() > DIGITS ? null : number;
    }
}
