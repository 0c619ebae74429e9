package org.throughline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownStatementsTests {

    private static final Sent ONE = new Sent("person/people", "MATCH (p)\n\nRETURN p");
    private static final Sent OTHER = new Sent("person/people", "MATCH (p) RETURN p.name");

    private final KnownStatements known = new KnownStatements();

    @Test
    void aTextThatTwoDocumentsSendIsKeptOnce() {
        known.add("b", List.of(ONE, OTHER));
        known.add("a", List.of(ONE));
        assertThat(known).hasToString("""
                // statement: person/people
                // document: a
                // document: b
                MATCH (p)

                RETURN p

                // statement: person/people
                // document: b
                MATCH (p) RETURN p.name
                """);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        known.add("b", List.of(ONE, OTHER));
        known.add("a", List.of(ONE));
        KnownStatements read = KnownStatements.parse(known.toString());
        assertThat(read).hasToString(known.toString());
        assertThat(read.of("b")).containsExactly(ONE, OTHER);
        assertThat(read.documents()).containsExactly("a", "b");
    }
}
