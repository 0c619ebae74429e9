package org.throughline.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTests {

    private static final Kinds KINDS = Kinds.read();

    @Test
    void whatARowNamesComesBeforeIt() {
        Set<String> before = new HashSet<>();
        KINDS.all().forEach(kind -> {
            assertThat(before)
                    .as("labels that stand before %s", kind.name())
                    .containsAll(kind.named().stream()
                            .filter(label -> !kind.labels().contains(label))
                            .toList());
            before.addAll(kind.labels());
        });
    }

    @Test
    void aTypeOfRelationshipBelongsToOneKind() {
        assertThat(KINDS.relationships().map(Relationship::type)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void noTwoTypesHaveTheSamePlaceInALineage() {
        assertThat(KINDS.relationships()
                        .flatMap(type -> type.lineage().stream())
                        .map(Relationship.Descent::weight))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void whatALinkHasInCommonWithOthersIsNotWritten() {
        Kind link = Kinds.kind("counsel", """
                relationship: ADVISED
                says: A person advised an initiative.
                means: Who advised which initiative.
                forwards: advised
                backwards: was advised by
                joins:
                  - { from: Person, to: Initiative }
                from: { column: person, means: Who advised. }
                to: { column: initiative, means: The initiative. }
                columns:
                  - { name: remit, means: On what. }
                """);
        assertThat(link.columns())
                .extracting(Column::name)
                .containsExactly(
                        "id",
                        "person",
                        "initiative",
                        "remit",
                        "from",
                        "until",
                        "attested",
                        "preferred",
                        "citations",
                        "partly");
        assertThat(link.joins())
                .containsExactly(new Join(
                        new Joint("person", List.of("Person")), new Joint("initiative", List.of("Initiative"))));
        assertThat(link.cited()).isTrue();
        assertThat(link.acyclic()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            node: Lamp                            | means' is missing
            relationship: LIT                     | from' is missing
            node: Lamp, means: Lamps., colour: red | colour
            node: Lamp, means: Lamps., timeline: WEEKLY | WEEKLY
            node: [Lamp                           | while parsing
            """)
    void aFileThatDescribesNoKindIsNamedWithWhatIsWrong(String text, String wrong) {
        assertThatThrownBy(() -> Kinds.kind("lamp", text.replace(", ", "\n")))
                .hasMessageStartingWith("kind/lamp.yaml describes no kind: ")
                .hasMessageContaining(wrong);
    }

    @Test
    void anExampleInAFileStandsForItsSet() {
        Vocabulary vocabulary = new Vocabulary(KINDS);
        assertThat(vocabulary.joined("""
                        // joined   UNDER: lineageTowards
                        MATCH (one)-[link:UNDER]-(other) WHERE NOT link:!UNDER RETURN link {.UNDER}
                        """)).isEqualTo("""
                        // joined   UNDER: lineageTowards
                        MATCH (one)-[link:PART_OF|UNDER|PARTICIPATES_IN]-(other) WHERE NOT link:!PART_OF&!UNDER&!PARTICIPATES_IN RETURN link {.PART_OF, .UNDER, .PARTICIPATES_IN}
                        """);
        assertThatThrownBy(() -> vocabulary.names("everything")).hasMessageContaining("use one of");
    }
}
