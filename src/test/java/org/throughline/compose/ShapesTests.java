package org.throughline.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Shapes of questions beyond the usual page: links, kinds of nodes and what is reached by an id. */
class ShapesTests {

    @Test
    void aLinkIsTheFirstRowInTheUsualOrder() {
        Ask ask = new Ask(
                Lamps.named("harbour/keepers"),
                Map.of(),
                null,
                null,
                List.of(),
                List.of(new Target(List.of("Keeper"), List.of(Lamps.ID))));
        assertThat(Composer.forEachParent(ask, "Lamp", List.of("north")).text())
                .contains("RETURN [keeper1.id] ORDER BY keeper1.name, keeping1.fromOrder DESC LIMIT 1");
    }

    @Test
    void nodesOfSeveralTypesSayWhichTheyAre() {
        Ask ask = lampAs(
                new Target(List.of("Lamp", "Buoy"), List.of(Lamps.ID)),
                new Target(List.of("Pier"), List.of(Lamps.NAME)));
        assertThat(Composer.once(ask).text()).contains("""
                RETURN CASE
                WHEN lamp1:Lamp OR lamp1:Buoy THEN [CASE WHEN lamp1:Lamp THEN 'Lamp' WHEN lamp1:Buoy THEN 'Buoy' END, [lamp1.id]]
                WHEN lamp1:Pier THEN [CASE WHEN lamp1:Pier THEN 'Pier' END, [lamp1.name]]
                END LIMIT 1""");
    }

    @Test
    void oneTargetOfTwoTypesSaysWhichItIs() {
        Ask ask = lampAs(new Target(List.of("Lamp", "Buoy"), List.of(Lamps.ID)));
        assertThat(Composer.once(ask).text()).contains("WHEN lamp1:Lamp OR lamp1:Buoy");
    }

    @Test
    void aListOfIdsIsAskedByEachInPlaceOfTheParameter() {
        assertThat(Composer.forEachId(Lamps.lamp("north", Lamps.ID), List.of("north"))
                        .text())
                .contains("{id: key}");
    }

    @Test
    void whatIsReferredToByAnIdIsReadByIt() {
        Cell referred = new Cell.Referred(Lamps.lamp("unused", Lamps.NAME), new Cell.Property("lampId"));
        assertThat(Composer.once(Lamps.lamp("north", referred)).text()).contains("{id: lamp1.lampId}");
    }

    @Test
    void aTargetOfOneTypeBesideAnotherSaysWhichItIs() {
        Ask ask = lampAs(
                new Target(List.of("Lamp"), List.of(Lamps.ID)), new Target(List.of("Pier"), List.of(Lamps.NAME)));
        assertThat(Composer.once(ask).text()).contains("WHEN lamp1:Lamp THEN").contains("WHEN lamp1:Pier THEN");
    }

    @Test
    void rowsOfWhichNoNodeIsReadAreStillRows() {
        Ask ask =
                new Ask(Lamps.named("harbour/lamps"), Map.of(), null, Lamps.first(5, Lamps.ROWS), List.of(), List.of());
        assertThat(Composer.once(ask).text()).contains("RETURN [null, null, null]");
    }

    private static Ask lampAs(Target... targets) {
        return new Ask(Lamps.named("harbour/lamp"), Map.of("id", "north"), null, null, List.of(), List.of(targets));
    }
}
