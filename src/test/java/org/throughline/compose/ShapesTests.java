package org.throughline.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Shapes of questions beyond the usual page: links, kinds of nodes, filters and groups. */
class ShapesTests {

    private static final Window.Wants COUNT = new Window.Wants(false, false, true, false, false, false);
    private static final List<Sort> BY_NAME = List.of(new Sort("name", false));

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
        Ask ask = new Ask(
                Lamps.named("harbour/lamp"),
                Map.of("id", "north"),
                null,
                null,
                List.of(),
                List.of(
                        new Target(List.of("Lamp", "Buoy"), List.of(Lamps.ID)),
                        new Target(List.of("Pier"), List.of(Lamps.NAME))));
        assertThat(Composer.once(ask).text()).contains("""
                RETURN CASE
                WHEN lamp1:Lamp OR lamp1:Buoy THEN [CASE WHEN lamp1:Lamp THEN 'Lamp' WHEN lamp1:Buoy THEN 'Buoy' END, [lamp1.id]]
                WHEN lamp1:Pier THEN [CASE WHEN lamp1:Pier THEN 'Pier' END, [lamp1.name]]
                END LIMIT 1""");
    }

    @Test
    void oneTargetOfTwoTypesSaysWhichItIs() {
        Ask ask = new Ask(
                Lamps.named("harbour/lamp"),
                Map.of("id", "north"),
                null,
                null,
                List.of(),
                List.of(new Target(List.of("Lamp", "Buoy"), List.of(Lamps.ID))));
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
    void anEmptyAllHoldsAndAnEmptyAnyDoesNot() {
        assertThat(counted(new Condition.Not(new Condition.All(List.of())))).contains("NOT coalesce(true, false)");
        assertThat(counted(new Condition.Any(List.of()))).contains("WHERE false");
        assertThat(counted(new Condition.All(List.of()))).doesNotContain("WHERE");
    }

    @Test
    void conditionsWithinNotStandTogether() {
        Condition both = new Condition.All(List.of(named("North"), named("South")));
        assertThat(counted(new Condition.Not(both)))
                .contains("NOT coalesce((lamp1.name = $a1.v0 AND lamp1.name = $a1.v1), false)");
    }

    @Test
    void aNamedPredicateTakesTheNamesOfItsPlace() {
        Condition certain = new Condition.Named("certainOn");
        assertThat(Composer.once(Lamps.lamps(
                                Lamps.first(5, COUNT), new Condition.Some(Lamps.named("harbour/keepers"), certain)))
                        .text())
                .contains("AND (keeping2.fromLatest <= $a2.day)");
    }

    @Test
    void onlyWhatNamesANodeByItsIdIsReachedFromThere() {
        Condition.Compare one = id(Condition.Operator.EQUAL);
        assertThat(one.isPinned()).isTrue();
        assertThat(id(Condition.Operator.ONE_OF).isPinned()).isTrue();
        assertThat(id(Condition.Operator.MORE).isPinned()).isFalse();
        assertThat(named("north").isPinned()).isFalse();
        assertThat(new Condition.Compare(Condition.Side.EDGE, "id", Condition.Operator.EQUAL, "a").isPinned())
                .isFalse();
        assertThat(new Condition.All(List.of(named("a"), one)).isPinned()).isTrue();
        assertThat(new Condition.All(List.of(named("a"))).isPinned()).isFalse();
        assertThat(new Condition.Not(one).isPinned()).isFalse();
        assertThat(new Condition.Any(List.of(one)).isPinned()).isFalse();
    }

    @Test
    void aRelationIsWalkedFromItsFarEndOnlyWhereThatIsNamedAndThePatternAllows() {
        Condition.Compare one = id(Condition.Operator.EQUAL);
        Fragment watchers = Lamps.named("harbour/watchers");
        assertThat(new Condition.Some(watchers, one).isPinned()).isTrue();
        assertThat(new Condition.Some(watchers, named("a")).isPinned()).isFalse();
        assertThat(new Condition.Some(watchers, null).isPinned()).isFalse();
        assertThat(new Condition.Some(Lamps.named("harbour/brightness"), one).isPinned())
                .isFalse();
    }

    @Test
    void rowsOfAParentOrAnIdNeverBeginElsewhere() {
        Condition.Some watched = new Condition.Some(Lamps.named("harbour/watchers"), id(Condition.Operator.EQUAL));
        Ask keepers = Lamps.keepers(Lamps.first(5, Lamps.ROWS), watched);
        assertThat(Composer.forEachParent(keepers, "Lamp", List.of("a")).text()).doesNotContain("WITH DISTINCT");
        Ask lamp = new Ask(
                Lamps.named("harbour/lamp"),
                Map.of(),
                watched,
                null,
                List.of(),
                List.of(new Target(List.of("Lamp"), List.of(Lamps.ID))));
        assertThat(Composer.forEachId(lamp, List.of("a")).text()).doesNotContain("WITH DISTINCT");
    }

    @Test
    void aConditionOnWhatAPropertyRefersToIsAskedByItsId() {
        Condition referred =
                new Condition.Referred(Condition.Side.NODE, "lampId", Lamps.named("harbour/lamp"), named("North"));
        assertThat(counted(referred)).contains("{id: lamp1.lampId}").contains("lamp2.name = $a2.v0");
    }

    @Test
    void groupsAreOrderedByCountOrByKeyEitherWay() {
        assertThat(grouped(Summary.Order.COUNT_DESC))
                .contains("ORDER BY group2count DESC, group2key0 IS NULL, group2key0 LIMIT");
        assertThat(grouped(Summary.Order.COUNT_ASC))
                .contains("ORDER BY group2count, group2key0 IS NULL, group2key0 LIMIT");
        assertThat(grouped(Summary.Order.KEY_DESC)).contains("ORDER BY group2key0 IS NULL, group2key0 DESC LIMIT");
        assertThat(grouped(Summary.Order.KEY_ASC)).contains("ORDER BY group2key0 IS NULL, group2key0 LIMIT");
    }

    @Test
    void groupsTellNeitherMembersNorSumsUnlessAsked() {
        assertThat(grouped(Summary.Order.KEY_ASC))
                .doesNotContain("group2members")
                .doesNotContain("group2nodes")
                .contains("RETURN [[group2key0], group2count, group2measures, null, null]");
    }

    @Test
    void monthsPropertiesAndOrderKeysGroupToo() {
        assertThat(groupedBy(new Summary.GroupBy.Time(Condition.Side.NODE, "lit", true), null))
                .contains("substring(toString(lamp1.lit), 0, 7) AS group2key0");
        assertThat(groupedBy(new Summary.GroupBy.Ordered("keepers"), null))
                .contains("COUNT { (lamp1)<-[:KEEPS]-() } AS group2key0");
        Summary.Groups groups = new Summary.Groups(
                List.of(new Summary.GroupBy.Property(Condition.Side.EDGE, "title")),
                Summary.Order.KEY_ASC,
                3,
                List.of(),
                false,
                null);
        Ask keepers = Lamps.keepers(new Window(BY_NAME, 5, false, null, null, COUNT, List.of(groups)), null);
        assertThat(Composer.forEachParent(keepers, "Lamp", List.of("a")).text())
                .contains("keeping1.title AS group2key0");
    }

    @Test
    void theSumsOfAGroupOfRecipientsCountWhatEachReceives() {
        Summary.Rows sums = new Summary.Rows(Lamps.named("harbour/given"), Map.of("received", false));
        assertThat(groupedBy(new Summary.GroupBy.Reached(Lamps.named("harbour/recipients")), sums))
                .contains("collect(DISTINCT lamp1) AS group2nodes")
                .contains("UNWIND group2nodes AS group2node")
                .contains("WHERE (group2key0 IS NOT NULL)");
        assertThat(groupedBy(new Summary.GroupBy.Reached(Lamps.named("harbour/watchers")), sums))
                .contains(".received\n");
        assertThat(groupedBy(new Summary.GroupBy.Ordered("name"), sums)).contains(".received\n");
    }

    private static Condition.Compare named(String name) {
        return new Condition.Compare(Condition.Side.NODE, "name", Condition.Operator.EQUAL, name);
    }

    private static Condition.Compare id(Condition.Operator operator) {
        return new Condition.Compare(Condition.Side.NODE, "id", operator, "ada");
    }

    private static String counted(Condition condition) {
        return text(Lamps.first(5, COUNT), condition);
    }

    private static String grouped(Summary.Order order) {
        return grouped(new Summary.GroupBy.Ordered("name"), order, null);
    }

    private static String groupedBy(Summary.GroupBy key, Summary.@Nullable Rows sums) {
        return grouped(key, Summary.Order.KEY_ASC, sums);
    }

    private static String grouped(Summary.GroupBy key, Summary.Order order, Summary.@Nullable Rows sums) {
        Summary.Groups groups = new Summary.Groups(List.of(key), order, 3, List.of(), false, sums);
        return text(new Window(BY_NAME, 5, false, null, null, COUNT, List.of(groups)), null);
    }

    private static String text(Window window, @Nullable Condition condition, Cell... cells) {
        return Composer.once(Lamps.lamps(window, condition, cells)).text();
    }
}
