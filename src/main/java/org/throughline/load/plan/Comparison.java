package org.throughline.load.plan;

import java.util.Arrays;
import org.throughline.compose.Condition;
import org.throughline.compose.Condition.Operator;
import org.throughline.compose.Condition.Side;

/** The comparisons that a filter offers, by their names in the schema. */
enum Comparison {
    EQ("eq", Operator.EQUAL),
    IN("in", Operator.ONE_OF),
    CONTAINS("contains", Operator.CONTAINS),
    STARTS_WITH("startsWith", Operator.STARTS_WITH),
    LT("lt", Operator.LESS),
    LTE("lte", Operator.AT_MOST),
    GT("gt", Operator.MORE),
    GTE("gte", Operator.AT_LEAST),
    KNOWN("known", Operator.KNOWN);

    private final String name;
    private final Operator operator;

    Comparison(String name, Operator operator) {
        this.name = name;
        this.operator = operator;
    }

    static Comparison named(String name) {
        return Arrays.stream(values())
                .filter(comparison -> comparison.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The schema offers a comparison " + name));
    }

    Operator operator() {
        return operator;
    }

    Condition on(Side side, String property, Object value) {
        return new Condition.Compare(side, property, operator, value);
    }
}
