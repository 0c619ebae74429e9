package org.throughline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FirstDifferenceTests {

    @Test
    void whatIsAlikeHasNone() {
        assertThat(FirstDifference.ofAnswers("{\"a\": 1}", "{\"a\": 1}")).isEmpty();
        assertThat(FirstDifference.ofStatements(List.of(), List.of())).isEmpty();
    }

    @Test
    void answersPartAtAPathWithBothValues() {
        assertThat(FirstDifference.ofAnswers("{\"a\": [1, {\"b\": 2}]}", "{\"a\": [1, {\"b\": 3}]}"))
                .hasValueSatisfying(told -> assertThat(told.lines().map(String::strip))
                        .containsExactly("/a/1/b:", "expected 2", "but was  3"));
    }

    @Test
    void whatOneOfThemLacksIsNothing() {
        assertThat(FirstDifference.ofAnswers("{\"a\": []}", "{\"a\": [1]}"))
                .hasValueSatisfying(told -> assertThat(told).contains("/a/0:", "expected nothing", "but was  1"));
    }

    @Test
    void answersOfOtherFormPartAtALine() {
        assertThat(FirstDifference.ofAnswers("{\"a\": 1,\n\"b\": 2}", "{\"b\": 2,\n\"a\": 1}"))
                .hasValueSatisfying(told -> assertThat(told).startsWith("line 1:"));
    }

    @Test
    void statementsPartAtANameAndItsFirstOtherLine() {
        Sent known = new Sent("person/people", "MATCH (p)\nRETURN p");
        Sent sent = new Sent("person/people", "MATCH (p)\nRETURN p.name");
        assertThat(FirstDifference.ofStatements(List.of(known), List.of(sent)))
                .hasValueSatisfying(told -> assertThat(told)
                        .contains("statement person/people, line 2:", "expected RETURN p", "but was  RETURN p.name"));
    }

    @Test
    void aStatementThatIsSentNoMoreIsNamed() {
        assertThat(FirstDifference.ofStatements(List.of(new Sent("person/people", "RETURN 1")), List.of()))
                .hasValueSatisfying(told -> assertThat(told).contains("expected person/people", "but was  nothing"));
    }
}
