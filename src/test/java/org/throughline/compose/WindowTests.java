package org.throughline.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pages of a list: their size, their order, and what lies around them. */
class WindowTests {

    private static final Window.Wants KEYED = new Window.Wants(true, true, false, false, false, false);
    private static final List<Sort> BY_NAME = List.of(new Sort("name", false));

    @Test
    void aPageTakesOneMoreRowWhereItMustSayWhetherTheListGoesOn() {
        assertThat(Lamps.first(5, Lamps.ALL).take()).isEqualTo(6);
        assertThat(Lamps.first(5, Lamps.ROWS).take()).isEqualTo(5);
    }

    @Test
    void aCursorsKeysAreGivenAsParameters() {
        Window window = new Window(BY_NAME, 5, false, List.of("North", "north"), null, Lamps.ROWS, List.of());
        assertThat(Composer.once(Lamps.lamps(window, null, Lamps.ID)).parameters())
                .containsEntry("a1", Map.of("after0", "North", "after1", "north", "take", 5));
    }

    @Test
    void withoutACursorNothingLiesBehindOrBeyondThePage() {
        Window.Wants around = new Window.Wants(false, false, false, false, true, true);
        assertThat(text(Lamps.first(5, around), null)).isEqualTo("""
                RETURN [null, null, EXISTS {
                MATCH (lamp1:Lamp)
                WHERE false
                }, EXISTS {
                MATCH (lamp1:Lamp)
                WHERE false
                }] AS answer""");
    }

    @Test
    void whatIsWantedBehindIsNotAskedBeyond() {
        assertThat(text(Lamps.first(5, new Window.Wants(false, false, false, false, true, false)), null))
                .isEqualTo("RETURN [null, null, EXISTS {\nMATCH (lamp1:Lamp)\nWHERE false\n}] AS answer");
        assertThat(text(Lamps.first(5, new Window.Wants(false, false, false, false, false, true)), null))
                .isEqualTo("RETURN [null, null, null, EXISTS {\nMATCH (lamp1:Lamp)\nWHERE false\n}] AS answer");
    }

    @Test
    void aListWithoutAnOrderIsOrderedByIdAlone() {
        Window forwards = new Window(List.of(), 5, false, null, null, Lamps.ROWS, List.of());
        Window backwards = new Window(List.of(), 5, true, null, null, Lamps.ROWS, List.of());
        assertThat(text(forwards, null, Lamps.ID)).contains("ORDER BY lamp1.id LIMIT");
        assertThat(text(backwards, null, Lamps.ID)).contains("ORDER BY lamp1.id DESC LIMIT");
    }

    @Test
    void whatLiesBeyondAPageFromTheEndIsWhatTheFirstCursorShutsOut() {
        assertThat(around(false)).contains("$a1.before0").doesNotContain("$a1.after0");
        assertThat(around(true)).contains("$a1.after0").doesNotContain("$a1.before0");
    }

    @Test
    void theIdGoesTheWayOfTheKeyBeforeIt() {
        List<Sort> sorts = List.of(new Sort("name", true));
        Window window = new Window(sorts, 5, false, List.of("North", "north"), null, Lamps.ROWS, List.of());
        assertThat(text(window, null, Lamps.ID))
                .contains("lamp1.name <= $a1.after0 AND (lamp1.name < $a1.after0 OR lamp1.id < $a1.after1)")
                .contains("ORDER BY lamp1.name DESC, lamp1.id DESC LIMIT");
    }

    @Test
    void whatStandsForADescendingKeyStandsThereFromBothEnds() {
        List<Sort> sorts = List.of(new Sort("built", true));
        Window last = new Window(sorts, 5, true, null, List.of(1L, "north"), KEYED, List.of());
        assertThat(text(last, null, Lamps.ID))
                .contains("lamp1.builtOrderDown >= $a1.before0 AND (lamp1.builtOrderDown > $a1.before0 OR lamp1.id >")
                .contains("ORDER BY lamp1.builtOrderDown, lamp1.id LIMIT")
                .contains("[lamp1.builtOrderDown, lamp1.id]")
                .doesNotContain("builtOrder ");
        Window first = new Window(sorts, 5, false, null, null, KEYED, List.of());
        assertThat(text(first, null, Lamps.ID)).contains("ORDER BY lamp1.builtOrderDown DESC, lamp1.id DESC LIMIT");
    }

    private static String around(boolean backwards) {
        Window.Wants beyond = new Window.Wants(false, false, false, false, false, true);
        List<Object> place = List.of("North", "north");
        List<Object> further = List.of("South", "south");
        return text(new Window(BY_NAME, 5, backwards, place, further, beyond, List.of()), null);
    }

    private static String text(Window window, @Nullable Condition condition, Cell... cells) {
        return Composer.once(Lamps.lamps(window, condition, cells)).text();
    }
}
