package org.throughline.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The scalars beyond those of GraphQL itself. */
final class Scalars {

    static final GraphQLScalarType DATE = GraphQLScalarType.newScalar()
            .name("Date")
            .description("A day, written as 2016-09-07.")
            .specifiedByUrl("https://scalars.graphql.org/andimarek/local-date.html")
            .coercing(new DayCoercing())
            .build();

    static final GraphQLScalarType DECIMAL = GraphQLScalarType.newScalar()
            .name("Decimal")
            .description("An exact decimal number, written as a string such as \"10000000.00\".")
            .specifiedByUrl("https://scalars.graphql.org/chillicream/decimal.html")
            .coercing(new Written())
            .build();

    private Scalars() {}

    private static final class Written implements Coercing<BigDecimal, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return ((BigDecimal) value).toPlainString();
        }

        @Override
        public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
            return parse(input.toString());
        }

        @Override
        public @Nullable BigDecimal parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (input instanceof StringValue text) {
                return parse(String.valueOf(text.getValue()));
            }
            throw new CoercingParseLiteralException("A Decimal is written as a string, such as \"10.50\".");
        }

        private static BigDecimal parse(String text) {
            if (text.length() > 40) {
                throw new CoercingParseValueException("A Decimal has at most 40 characters.");
            }
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException unreadable) {
                throw new CoercingParseValueException(
                        "A Decimal is written as a string, such as \"10.50\".", unreadable);
            }
        }
    }
}
