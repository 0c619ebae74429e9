package org.throughline.exchange.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What successive editions both say holds between them; outside it is open. */
class SpellTests {

    @Test
    void whatEditionsSayHoldsBetweenThemAndIsOpenOutside() {
        List<Spell> spells = names(said("2016", "Old"), said("2018-09", "Old"), said("2022-03", "New"));
        assertThat(spells).extracting(Spell::value).containsExactly("Old", "New");
        assertThat(spells.getFirst().from("", "")).isEqualTo("../2016");
        assertThat(spells.getFirst().until("")).isEqualTo("2018-09/2022-03");
        assertThat(spells.getLast().from("", "")).isEqualTo("2018-09/2022-03");
        assertThat(spells.getLast().until("")).isEqualTo("2022-03/..");
    }

    @Test
    void aNameThatComesBackIsTwoSpells() {
        assertThat(names(said("2016", "A"), said("2018", "B"), said("2020", "A")))
                .extracting(Spell::value)
                .containsExactly("A", "B", "A");
    }

    @Test
    void anEditionThatSaysNothingEndsNothing() {
        assertThat(names(said("2016", "A"), said("2018", ""), said("2020", "A")))
                .hasSize(1);
    }

    @Test
    void theOpeningDayBoundsTheFirstBeginning() {
        Spell spell = names(said("2018", "A")).getFirst();
        assertThat(spell.from("2017-10-01", "")).isEqualTo("2017-10-01/2018");
        assertThat(spell.from("2026-04-01", "")).as("ahead").isEqualTo("2026-04-01");
    }

    @Test
    void theClosingDayEndsTheLastAndWhatIsSaidLaterIsNoTime() {
        List<Spell> spells = names(said("2016", "A"), said("2025-12", "B"));
        List<Spell> lived = Spell.within(spells, "2020-03-31");
        assertThat(lived).hasSize(1);
        assertThat(lived.getFirst().until("2020-03-31")).isEqualTo("2020-03-31");
    }

    @Test
    void whatIsFirstSaidAfterTheEndLiesBeforeIt() {
        Spell spell = Spell.within(names(said("2025-12", "A")), "2020-03-31").getFirst();
        assertThat(spell.from("2013-04-01", "2020-03-31")).isEqualTo("2013-04-01/2020-03-31");
        assertThat(spell.from("", "2020-03-31")).isEqualTo("../2020-03-31");
    }

    @Test
    void editionsOfWhichLittleIsKnownBoundLess() {
        List<Spell> spells = names(said("2020-10/2021-01", "A"), said("2022-03", "B"));
        assertThat(spells.getFirst().from("", "")).isEqualTo("../2021-01");
        assertThat(spells.getFirst().until("")).isEqualTo("2020-10/2022-03");
    }

    @Test
    void anEditionThatIsUnsureIsRefused() {
        assertThatThrownBy(() -> Edition.of("2016~")).hasMessageContaining("2020-10/2021-01");
        assertThatThrownBy(() -> Edition.of("2020/..")).hasMessageContaining("2020-10/2021-01");
        assertThatThrownBy(() -> Edition.of("2021-02-29")).hasMessageContaining("2021-02-29");
    }

    @Test
    void booksNoteARecordAsItIs() {
        EditionRecord record = said("2020-10/2021-01", "A");
        assertThat(EditionRecord.read("RM3", record.text())).isEqualTo(record);
    }

    private static List<Spell> names(EditionRecord... records) {
        return Spell.of(List.of(records), EditionRecord::name);
    }

    private static EditionRecord said(String edition, String name) {
        return new EditionRecord(
                "RM3",
                new Citing("etr", Edition.of(edition), 7),
                name,
                new PostalAddress("Y54", "Q83", "", ""),
                Parent.NONE,
                "",
                "");
    }
}
