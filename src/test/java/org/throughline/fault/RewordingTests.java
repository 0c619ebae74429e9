package org.throughline.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine's messages are made fit for callers. */
class RewordingTests {

    @Test
    void aValueIsNotEchoed() {
        assertThat(
                        Rewording.invalid(
                                "Validation error (WrongType@[reviews]) : argument 'first' with value 'StringValue{value='secret'}' is not a valid 'Int' - Expected an AST type of 'IntValue' but it was a 'StringValue'"))
                .isEqualTo(
                        "Argument 'first' is not a valid 'Int' - Expected an AST type of 'IntValue' but it was a 'StringValue'.");
        assertThat(
                        Rewording.variable(
                                "Variable 'n' has an invalid value: Invalid input for enum 'X'. No value found for name 'secret'"))
                .isEqualTo("Variable 'n' has an invalid value: Invalid input for enum 'X'.");
        assertThat(Rewording.variable("Expected value to be in the integer range, but it was a '12345678901'"))
                .isEqualTo("Expected value to be in the integer range.");
    }

    @Test
    void aNameIsCutShort() {
        assertThat(Rewording.invalid("Validation error (FieldUndefined@[" + "x".repeat(900) + "]) : Field '"
                        + "x".repeat(900) + "' in type 'Query' is undefined"))
                .isEqualTo("Field '" + "x".repeat(80) + "…' in type 'Query' is undefined.");
    }

    @Test
    void noMessageIsLong() {
        assertThat(Rewording.variable("so many words ".repeat(100))).hasSizeLessThan(310);
    }

    @Test
    void aLineOfTheLogStaysOne() {
        assertThat(OneLine.of("a\r\nb\u001b[31mc\u2028d\u202ee"))
                .isEqualTo("a\\u{d}\\u{a}b\\u{1b}[31mc\\u{2028}d\\u{202e}e");
        assertThat(OneLine.of("x".repeat(2_000))).hasSize(1_002);
    }
}
