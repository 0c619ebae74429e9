package org.throughline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingTests {

    private static final Heading LAMP = Heading.of("shared/lamp", "id", "lit");
    private static final LocalDate DAY = LocalDate.of(2016, 9, 7);

    private static Finding row(@Nullable Object... cells) {
        List<String> columns = List.of("id", "name", "height", "day", "lit", "colours", "lamps");
        return new Findings("reading/lamps", columns, List.of(Arrays.asList(cells)))
                .all()
                .getFirst();
    }

    private static final Finding WHOLE =
            row("north", null, 12L, DAY, true, List.of("red", "white"), List.of(List.of("one", true)));

    @Test
    void everyValueIsReadByTheNameOfItsColumn() {
        assertThat(WHOLE.text("id")).isEqualTo("north");
        assertThat(WHOLE.textOrNull("name")).isNull();
        assertThat(WHOLE.has("name")).isFalse();
        assertThat(WHOLE.number("height")).isEqualTo(12);
        assertThat(WHOLE.count("height")).isEqualTo(12);
        assertThat(WHOLE.day("day")).isEqualTo(DAY);
        assertThat(WHOLE.truth("lit")).isTrue();
        assertThat(WHOLE.texts("colours")).containsExactly("red", "white");
        assertThat(WHOLE.rows("lamps", LAMP).getFirst().text("id")).isEqualTo("one");
    }

    static List<Consumer<Finding>> readers() {
        return List.of(
                row -> row.text("absent"),
                row -> row.textOrNull("absent"),
                row -> row.has("absent"),
                row -> row.number("absent"),
                row -> row.day("absent"),
                row -> row.truth("absent"),
                row -> row.texts("absent"),
                row -> row.values("absent"),
                row -> row.kept("absent"),
                row -> row.row("absent", LAMP),
                row -> row.rows("absent", LAMP));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aColumnThatIsNotThereIsAFaultThatNamesItAndTheStatement(Consumer<Finding> reader) {
        assertThatIllegalStateException()
                .isThrownBy(() -> reader.accept(WHOLE))
                .withMessageContaining("reading/lamps")
                .withMessageContaining("'absent'")
                .withMessageContaining("height");
    }

    static List<Consumer<Finding>> wanting() {
        return List.of(
                row -> row.text("id"),
                row -> row.number("height"),
                row -> row.day("day"),
                row -> row.truth("lit"),
                row -> row.texts("colours"),
                row -> row.rows("lamps", LAMP));
    }

    @ParameterizedTest
    @MethodSource("wanting")
    void aNullWhereNoneMayBeIsAFaultThatNamesTheColumn(Consumer<Finding> reader) {
        assertThatIllegalStateException()
                .isThrownBy(() -> reader.accept(row(null, null, null, null, null, null, null)))
                .withMessageMatching("reading/lamps answers null for '(id|height|day|lit|colours|lamps)', not a .*");
    }

    @ParameterizedTest
    @MethodSource("wanting")
    void aValueOfAnotherKindIsAFault(Consumer<Finding> reader) {
        Object other = new Object();
        assertThatIllegalStateException()
                .isThrownBy(() -> reader.accept(row(other, other, other, other, other, other, other)))
                .withMessageContaining("a Object");
    }

    @Test
    void aNullInAListIsAFault() {
        Finding row = row("a", "b", 1L, DAY, true, Arrays.asList("red", null), Arrays.asList((Object) null));
        assertThatIllegalStateException().isThrownBy(() -> row.texts("colours")).withMessageContaining("null");
        assertThatIllegalStateException()
                .isThrownBy(() -> row.rows("lamps", LAMP))
                .withMessageContaining("null");
    }

    @Test
    void aRowWithinHasAsManyCellsAsItsHeadingNames() {
        Finding row = row("a", "b", 1L, DAY, true, List.of(), List.of(List.of("one", true, "more")));
        assertThatIllegalStateException()
                .isThrownBy(() -> row.rows("lamps", LAMP))
                .withMessageContaining("shared/lamp answers 3 cells for [id, lit]");
    }

    @Test
    void whatARelationshipHasNotIsNullOrEmpty() {
        Kept kept = new Kept(LAMP, Map.of("from", "2016", "attested", List.of(DAY)));
        assertThat(kept.textOrNull("from")).isEqualTo("2016");
        assertThat(kept.textOrNull("until")).isNull();
        assertThat(kept.all("attested", LocalDate.class)).containsExactly(DAY);
        assertThat(kept.all("citations", String.class)).isEmpty();
    }

    @Test
    void whatARelationshipHasIsOfItsKind() {
        Kept kept = new Kept(LAMP, Map.of("from", 2016L, "attested", List.of("2016-09-07")));
        assertThatIllegalStateException().isThrownBy(() -> kept.textOrNull("from"));
        assertThatIllegalStateException().isThrownBy(() -> kept.all("attested", LocalDate.class));
    }
}
