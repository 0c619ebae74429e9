package org.throughline.schema;

import graphql.GraphQLContext;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.Value;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decimals short enough to be counted with: a few characters of exponent would name a number that fills the heap. */
final class DecimalCoercing extends TextCoercing<BigDecimal> {

    private static final int LENGTH = 40;
    private static final int DIGITS = 30;
    private static final int POWER = 20;

    DecimalCoercing() {
        super(
                "A Decimal is written as a string such as \"10.50\", with at most %d digits and at most %d of them after the point; its exponent is between -%d and %d."
                        .formatted(DIGITS, POWER, POWER, POWER));
    }

    /** A number is as good as its text, in a variable as in a document. */
    @Override
    @Nullable
    String text(Object input) {
        return input instanceof Number ? input.toString() : super.text(input);
    }

    @Override
    @Nullable
    String written(Value<?> input) {
        return switch (input) {
            case IntValue whole -> whole.getValue().toString();
            case FloatValue number -> number.getValue().toString();
            default -> super.written(input);
        };
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return ((BigDecimal) value).toPlainString();
    }

    @Override
    @Nullable
    BigDecimal parse(String text) {
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
