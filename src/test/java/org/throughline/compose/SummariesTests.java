package org.throughline.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Groups of a whole list: by what they are made, how they are ordered and what is summed. */
class SummariesTests {

    private static final Window.Wants COUNT = new Window.Wants(false, false, true, false, false, false);
    private static final List<Sort> BY_NAME = List.of(new Sort("name", false));

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

    private static String grouped(Summary.Order order) {
        return grouped(new Summary.GroupBy.Ordered("name"), order, null);
    }

    private static String groupedBy(Summary.GroupBy key, Summary.@Nullable Rows sums) {
        return grouped(key, Summary.Order.KEY_ASC, sums);
    }

    private static String grouped(Summary.GroupBy key, Summary.Order order, Summary.@Nullable Rows sums) {
        Summary.Groups groups = new Summary.Groups(List.of(key), order, 3, List.of(), false, sums);
        Window window = new Window(BY_NAME, 5, false, null, null, COUNT, List.of(groups));
        return Composer.once(Lamps.lamps(window, null)).text();
    }
}
