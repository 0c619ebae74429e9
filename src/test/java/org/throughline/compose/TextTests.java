package org.throughline.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.compose.Lamps.ALL;
import static org.throughline.compose.Lamps.ID;
import static org.throughline.compose.Lamps.NAME;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text depends on the shape of what is asked alone, so that the database's plan cache works. */
class TextTests {

    private static final String TAME = "tame";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR true //",
                "\"}) DETACH DELETE n //",
                "\\u0027 RETURN 1",
                "`Lamp`",
                "$a9.id",
                "*/ MATCH (n) DELETE n /*",
                "name:* OR 1",
                "\u2028\r\n",
                "'; CALL dbms.shutdown()"
            })
    void noValueReachesTheText(String hostile) {
        assertThat(text(hostile)).isEqualTo(text(TAME)).doesNotContain(hostile);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50, 100})
    void thePageSizeDoesNotChangeTheText(int size) {
        assertThat(Composer.once(Lamps.lamps(Lamps.first(size, ALL), null, ID)).text())
                .isEqualTo(Composer.once(Lamps.lamps(Lamps.first(7, ALL), null, ID))
                        .text());
    }

    @ParameterizedTest
    @EnumSource(Condition.Operator.class)
    void everyComparisonTakesItsValueAsAParameter(Condition.Operator operator) {
        Condition condition = new Condition.Compare(Condition.Side.NODE, "name", operator, "a value");
        Cypher statement = Composer.once(Lamps.lamps(Lamps.first(5, ALL), condition, NAME));
        assertThat(statement.text()).contains("$a1.v0").doesNotContain("a value");
        assertThat(statement.parameters().toString()).contains("a value");
    }

    private static String text(String value) {
        Condition condition = new Condition.Compare(Condition.Side.NODE, "name", Condition.Operator.EQUAL, value);
        Window window =
                new Window(List.of(new Sort("name", false)), 5, false, List.of(value, value), null, ALL, List.of());
        Ask keepers = Lamps.keepers(Lamps.first(5, ALL), condition);
        return Composer.once(Lamps.lamps(window, condition, ID, new Cell.Nested(keepers)))
                        .text()
                + Composer.forEachId(Lamps.lamp(value, ID), List.of(value)).text()
                + Composer.forEachParent(keepers, "Lamp", List.of(value)).text();
    }
}
