package org.throughline.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a condition becomes, and where the rows that meet it are begun. */
class FiltersTests {

    private static final Window.Wants COUNT = new Window.Wants(false, false, true, false, false, false);

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
                                Lamps.first(5, COUNT),
                                new Condition.Some(Condition.Side.NODE, Lamps.named("harbour/keepers"), certain)))
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
        assertThat(new Condition.Some(Condition.Side.NODE, watchers, one).isPinned())
                .isTrue();
        assertThat(new Condition.Some(Condition.Side.NODE, watchers, named("a")).isPinned())
                .isFalse();
        assertThat(new Condition.Some(Condition.Side.NODE, watchers, null).isPinned())
                .isFalse();
        assertThat(new Condition.Some(Condition.Side.NODE, Lamps.named("harbour/brightness"), one).isPinned())
                .isFalse();
    }

    @Test
    void rowsOfAParentOrAnIdNeverBeginElsewhere() {
        Condition.Some watched =
                new Condition.Some(Condition.Side.NODE, Lamps.named("harbour/watchers"), id(Condition.Operator.EQUAL));
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
    void rowsThatARowCarriesNeverBeginElsewhere() {
        Condition.Some watched =
                new Condition.Some(Condition.Side.NODE, Lamps.named("harbour/watchers"), id(Condition.Operator.EQUAL));
        Cell keepers = new Cell.Nested(Lamps.keepers(Lamps.first(5, Lamps.ROWS), watched));
        assertThat(Composer.once(Lamps.lamp("north", keepers)).text()).doesNotContain("WITH DISTINCT");
    }

    @Test
    void onlyARelationWhoseFarEndIsNamedIsWhereRowsBegin() {
        Fragment watchers = Lamps.named("harbour/watchers");
        assertThat(counted(new Condition.Some(Condition.Side.NODE, watchers, id(Condition.Operator.EQUAL))))
                .contains("WITH DISTINCT");
        assertThat(counted(new Condition.Some(Condition.Side.NODE, watchers, named("Ada"))))
                .doesNotContain("WITH DISTINCT");
        assertThat(counted(id(Condition.Operator.EQUAL)))
                .doesNotContain("WITH DISTINCT")
                .contains("lamp1.id = $a1.v0");
    }

    private static Condition.Compare named(String name) {
        return new Condition.Compare(Condition.Side.NODE, "name", Condition.Operator.EQUAL, name);
    }

    private static Condition.Compare id(Condition.Operator operator) {
        return new Condition.Compare(Condition.Side.NODE, "id", operator, "ada");
    }

    private static String counted(Condition condition) {
        return Composer.once(Lamps.lamps(Lamps.first(5, COUNT), condition)).text();
    }
}
