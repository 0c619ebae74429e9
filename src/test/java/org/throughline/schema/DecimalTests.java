package org.throughline.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTests {

    private static final DecimalCoercing DECIMAL = new DecimalCoercing();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e400000000",
                "1e-400000000",
                "-1e2147483648",
                "1e2147483647",
                "1e-2147483647",
                "0e21",
                "1e-21",
                "1234567890123456789012345678901",
                "0.0000000000000000000000000000000000000001",
                "ten",
                "Infinity",
                "",
            })
    void aDecimalThatCannotBeCountedWithIsRefused(String text) {
        assertThatThrownBy(() -> value(text))
                .isInstanceOf(CoercingParseValueException.class)
                .hasMessage("A Decimal is written as a string such as \"10.50\", with at most 30 digits and at most 20"
                        + " of them after the point; its exponent is between -20 and 20.");
        assertThatThrownBy(() -> literal(StringValue.of(text))).isInstanceOf(CoercingParseLiteralException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10.50", "-10.50", "1e20", "1e-20", "123456789012345678901234567890"})
    void anyOtherIsReadAsItStands(String text) {
        assertThat(value(text)).isEqualTo(new BigDecimal(text)).isEqualTo(literal(StringValue.of(text)));
    }

    /** As it is asked for to find what a request would cost before its variables are read. */
    @ParameterizedTest
    @CsvSource({"10.50, 10.50", "-1e2, -100"})
    void theTextOfAVariableIsWrittenAsADocumentHasIt(String text, String written) {
        assertThat(DECIMAL.valueToLiteral(text, GraphQLContext.getDefault(), Locale.ROOT))
                .isInstanceOfSatisfying(
                        StringValue.class, value -> assertThat(value.getValue()).isEqualTo(written));
        assertThat(DECIMAL.valueToLiteral(new BigDecimal(text), GraphQLContext.getDefault(), Locale.ROOT))
                .isInstanceOfSatisfying(
                        StringValue.class, value -> assertThat(value.getValue()).isEqualTo(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10.50", "-10.50", "1e20", "123456789012345678901234567890", "0.00000000000000000001"})
    void aNumberIsReadAsItsText(String text) {
        BigDecimal number = new BigDecimal(text);
        Value<?> literal = number.scale() > 0
                ? FloatValue.newFloatValue(number).build()
                : IntValue.newIntValue(number.toBigIntegerExact()).build();
        assertThat(literal(literal))
                .isEqualByComparingTo(number)
                .isEqualByComparingTo(DECIMAL.parseValue(number, GraphQLContext.getDefault(), Locale.UK));
    }

    @Test
    void whatIsNeitherTextNorNumberIsRefusedInEitherNotation() {
        assertThatThrownBy(() -> literal(BooleanValue.of(true))).isInstanceOf(CoercingParseLiteralException.class);
        for (Object other : List.of(true, List.of(1), Map.of("a", 1))) {
            assertThatThrownBy(() -> DECIMAL.parseValue(other, GraphQLContext.getDefault(), Locale.UK))
                    .isInstanceOf(CoercingParseValueException.class);
        }
    }

    private static BigDecimal value(String text) {
        return DECIMAL.parseValue(text, GraphQLContext.getDefault(), Locale.UK);
    }

    private static BigDecimal literal(Value<?> value) {
        return DECIMAL.parseLiteral(value, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.UK);
    }
}
