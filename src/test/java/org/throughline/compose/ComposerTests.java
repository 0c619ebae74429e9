package org.throughline.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.throughline.compose.Lamps.ALL;
import static org.throughline.compose.Lamps.ID;
import static org.throughline.compose.Lamps.NAME;
import static org.throughline.compose.Lamps.ROWS;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The texts that the composer makes, as a reader would write them. */
class ComposerTests {

    private static final List<Object> PLACE = List.of("North", "north");
    private static final Window.Wants COUNT = new Window.Wants(false, false, true, false, false, false);
    private static final List<Object> FURTHER = List.of("South", "south");

    @Test
    void oneNodeByItsId() {
        Cypher statement = Composer.once(Lamps.lamp("north", ID, NAME));
        assertThat(statement.name()).isEqualTo("harbour/lamp");
        assertThat(statement.text()).isEqualTo("""
                RETURN head(COLLECT {
                MATCH (lamp1:Lamp {id: $a1.id})
                RETURN [lamp1.id, lamp1.name] LIMIT 1
                }) AS answer""");
        assertThat(statement.parameters()).isEqualTo(Map.of("a1", Map.of("id", "north")));
    }

    @Test
    void aPageWithWhatItCarries() {
        Ask keepers = Lamps.keepers(Lamps.first(10, ROWS), null);
        Cypher statement = Composer.once(Lamps.lamps(Lamps.first(20, ROWS), null, ID, new Cell.Nested(keepers)));
        assertThat(statement.name()).isEqualTo("harbour/lamps (+ harbour/keepers)");
        assertThat(statement.text()).isEqualTo("""
                RETURN [COLLECT {
                MATCH (lamp1:Lamp)
                WHERE lamp1.name IS NOT NULL
                AND lamp1.title IS NOT NULL
                AND lamp1.id IS NOT NULL
                WITH lamp1 ORDER BY lamp1.name, lamp1.id LIMIT $a1.take
                RETURN [null, null, [lamp1.id, [COLLECT {
                MATCH (lamp1)<-[keeping2:KEEPS]-(keeper2:Keeper) WHERE NOT EXISTS { (keeper2)-[:LEFT]->(other2) }
                WITH keeping2, keeper2 ORDER BY keeper2.name, keeping2.id LIMIT $a2.take
                RETURN [null, [keeping2.id, CASE WHEN keeping2.fromLatest <= $a2.day THEN 'CERTAIN' ELSE 'POSSIBLE' END], [keeper2.id, keeper2.name]]
                }, null]]]
                }, null] AS answer""");
    }

    @Test
    void everythingThatAPageCanBeAsked() {
        Window window = new Window(List.of(new Sort("name", false)), 5, false, PLACE, FURTHER, ALL, List.of());
        assertThat(Composer.once(Lamps.lamps(window, null, ID)).text()).isEqualTo("""
                RETURN [COLLECT {
                MATCH (lamp1:Lamp)
                WHERE lamp1.name IS NOT NULL
                AND lamp1.title IS NOT NULL
                AND lamp1.id IS NOT NULL
                AND lamp1.name >= $a1.after0 AND (lamp1.name > $a1.after0 OR lamp1.id > $a1.after1)
                AND lamp1.name <= $a1.before0 AND (lamp1.name < $a1.before0 OR lamp1.id < $a1.before1)
                WITH lamp1 ORDER BY lamp1.name, lamp1.id LIMIT $a1.take
                RETURN [[lamp1.name, lamp1.id], null, [lamp1.id]]
                }, COUNT {
                MATCH (lamp1:Lamp)
                }, EXISTS {
                MATCH (lamp1:Lamp)
                WHERE NOT (lamp1.name >= $a1.after0 AND (lamp1.name > $a1.after0 OR lamp1.id > $a1.after1))
                }, EXISTS {
                MATCH (lamp1:Lamp)
                WHERE NOT (lamp1.name <= $a1.before0 AND (lamp1.name < $a1.before0 OR lamp1.id < $a1.before1))
                }] AS answer""");
    }

    @Test
    void thePageBeforeACursorIsTakenBackwards() {
        Window window = new Window(
                List.of(new Sort("since", true), new Sort("name", false)),
                5,
                true,
                null,
                List.of(1L, "North", "north"),
                ROWS,
                List.of());
        assertThat(Composer.forEachParent(Lamps.keepers(window, null), "Lamp", List.of("north"))
                        .text())
                .isEqualTo("""
                        UNWIND $keys AS key
                        OPTIONAL MATCH (parent:Node:Lamp {id: key})
                        RETURN key, [COLLECT {
                        MATCH (parent)<-[keeping1:KEEPS]-(keeper1:Keeper) WHERE NOT EXISTS { (keeper1)-[:LEFT]->(other1) }
                        AND keeping1.fromOrder >= $a1.before0 AND (keeping1.fromOrder > $a1.before0 OR keeper1.name <= $a1.before1 AND (keeper1.name < $a1.before1 OR keeping1.id < $a1.before2))
                        WITH keeping1, keeper1 ORDER BY keeping1.fromOrder, keeper1.name DESC, keeping1.id DESC LIMIT $a1.take
                        RETURN [null, [keeping1.id, CASE WHEN keeping1.fromLatest <= $a1.day THEN 'CERTAIN' ELSE 'POSSIBLE' END], [keeper1.id, keeper1.name]]
                        }, null] AS answer""");
    }

    @Test
    void aFilterAcrossARelation() {
        Condition named = new Condition.Compare(Condition.Side.NODE, "name", Condition.Operator.CONTAINS, "north");
        Condition kept = new Condition.Some(
                Condition.Side.NODE,
                Lamps.named("harbour/keepers"),
                new Condition.Compare(Condition.Side.EDGE, "title", Condition.Operator.EQUAL, "Keeper"));
        Condition filter = new Condition.All(List.of(new Condition.Any(List.of(named, kept)), new Condition.Not(kept)));
        Cypher statement = Composer.once(
                Lamps.lamps(Lamps.first(5, new Window.Wants(false, false, true, false, false, false)), filter));
        assertThat(statement.text()).isEqualTo("""
                RETURN [null, COUNT {
                MATCH (lamp1:Lamp)
                WHERE (toLower(lamp1.name) CONTAINS toLower($a1.v0) OR EXISTS {
                MATCH (lamp1)<-[keeping2:KEEPS]-(keeper2:Keeper) WHERE NOT EXISTS { (keeper2)-[:LEFT]->(other2) }
                AND keeping2.title = $a2.v0
                })
                AND NOT coalesce(EXISTS {
                MATCH (lamp1)<-[keeping3:KEEPS]-(keeper3:Keeper) WHERE NOT EXISTS { (keeper3)-[:LEFT]->(other3) }
                AND keeping3.title = $a3.v0
                }, false)
                }] AS answer""");
        assertThat(statement.parameters())
                .containsEntry("a1", Map.of("v0", "north"))
                .containsEntry("a3", Map.of("v0", "Keeper"));
    }

    @Test
    void aListByTheIdOfWhatItIsRelatedToBeginsThere() {
        Condition north = new Condition.Compare(Condition.Side.NODE, "id", Condition.Operator.EQUAL, "ada");
        Condition kept = new Condition.Some(Condition.Side.NODE, Lamps.named("harbour/watchers"), north);
        Condition named = new Condition.Compare(Condition.Side.NODE, "name", Condition.Operator.EQUAL, "North");
        Condition filter = new Condition.All(List.of(new Condition.All(List.of(kept)), named));
        Cypher statement = Composer.once(Lamps.lamps(Lamps.first(5, ROWS), filter, ID));
        assertThat(statement.text()).isEqualTo("""
                RETURN [COLLECT {
                MATCH (lamp1)<-[watch2:WATCHES]-(watcher2:Keeper)
                WHERE watcher2:Node AND watcher2.id = $a2.v0
                WITH DISTINCT lamp1
                MATCH (lamp1:Lamp)
                WHERE lamp1.name IS NOT NULL
                AND lamp1.title IS NOT NULL
                AND lamp1.id IS NOT NULL
                AND lamp1.name = $a1.v0
                WITH lamp1 ORDER BY lamp1.name, lamp1.id LIMIT $a1.take
                RETURN [null, null, [lamp1.id]]
                }, null] AS answer""");
        assertThat(statement.parameters())
                .containsEntry("a1", Map.of("v0", "North", "take", 5))
                .containsEntry("a2", Map.of("v0", "ada"));
    }

    @Test
    void whatIsNotOnePatternIsAskedOfEachRow() {
        Condition north = new Condition.Compare(Condition.Side.NODE, "id", Condition.Operator.EQUAL, "ada");
        Condition kept = new Condition.Some(Condition.Side.NODE, Lamps.named("harbour/keepers"), north);
        Cypher statement = Composer.once(Lamps.lamps(Lamps.first(5, ROWS), new Condition.Not(kept), ID));
        assertThat(statement.text()).contains("MATCH (lamp1:Lamp)\nWHERE").contains("NOT coalesce(EXISTS {");
    }

    @Test
    void whatAWholeListComesToStandsBehindThePage() {
        Summary.Rows brightness = new Summary.Rows(Lamps.named("harbour/brightness"), Map.of("least", 3L));
        Window window = new Window(List.of(new Sort("name", false)), 5, false, null, null, COUNT, List.of(brightness));
        Cypher statement = Composer.once(Lamps.lamps(window, null));
        assertThat(statement.name()).isEqualTo("harbour/lamps (+ harbour/brightness)");
        assertThat(statement.text()).isEqualTo("""
                RETURN [null, COUNT {
                MATCH (lamp1:Lamp)
                }, null, null, COLLECT {
                MATCH (lamp1:Lamp)
                WITH DISTINCT lamp1
                WITH sum(lamp1.candela) AS brightness2
                RETURN brightness2
                }] AS answer""");
        assertThat(statement.parameters()).containsEntry("a2", Map.of("least", 3L));
    }

    @Test
    void theGroupsOfAList() {
        Summary.Groups groups = new Summary.Groups(
                List.of(
                        new Summary.GroupBy.Time(Condition.Side.NODE, "lit", false),
                        new Summary.GroupBy.Reached(Lamps.named("harbour/watchers"))),
                Summary.Order.COUNT_DESC,
                7,
                List.of(new Summary.Measure(Summary.Measure.Function.LEAST, Condition.Side.NODE, "candela")),
                true,
                null);
        Window window = new Window(List.of(new Sort("name", false)), 5, false, null, null, COUNT, List.of(groups));
        Cypher statement = Composer.once(Lamps.lamps(window, null));
        assertThat(statement.text()).isEqualTo("""
                RETURN [null, COUNT {
                MATCH (lamp1:Lamp)
                }, null, null, COLLECT {
                MATCH (lamp1:Lamp)
                WITH lamp1, lamp1.lit.year AS group2key0
                WITH lamp1, group2key0, COLLECT {
                MATCH (lamp1)<-[watch3:WATCHES]-(watcher3:Keeper)
                RETURN DISTINCT watcher3.id
                } AS group2all1
                UNWIND CASE WHEN size(group2all1) = 0 THEN [null] ELSE group2all1 END AS group2key1
                WITH group2key0, group2key1, count(*) AS group2count, [min(lamp1.candela)] AS group2measures, collect(DISTINCT lamp1.id) AS group2members
                ORDER BY group2count DESC, group2key0 IS NULL, group2key0, group2key1 IS NULL, group2key1 LIMIT $a1.v0
                RETURN [[group2key0, group2key1], group2count, group2measures, group2members, null]
                }] AS answer""");
        assertThat(statement.parameters()).containsEntry("a1", Map.of("v0", 7));
    }

    @Test
    void anOrderKeyThatTheFragmentDoesNotNameIsRefused() {
        Window window = new Window(
                List.of(new Sort("name) DETACH DELETE lamp //", false)), 5, false, null, null, ROWS, List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Composer.once(Lamps.lamps(window, null, ID)))
                .withMessageContaining("order key");
    }
}
