package org.throughline.load.plan;

import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.compose.Condition;
import org.throughline.compose.Condition.Operator;
import org.throughline.compose.Condition.Side;
import org.throughline.name.LinkId;

/** Which relationships a filter wants by their ids: with the type in front, as links have them, or without. */
final class RelationshipFilter {

    private static final String ID = "id";

    private RelationshipFilter() {}

    /** Whether an edge tells of a relationship, and is not merely a place in a list. */
    static boolean filters(GraphQLObjectType edge) {
        return edge.getFieldDefinition("link") != null;
    }

    static Condition of(Map<?, ?> comparisons) {
        List<Condition> conditions = new ArrayList<>();
        if (comparisons.get("eq") instanceof String one) {
            conditions.add(compared(LinkId.isOne(one), Operator.EQUAL, one));
        }
        if (comparisons.get("in") instanceof List<?> several) {
            conditions.add(among(several));
        }
        return new Condition.All(conditions);
    }

    private static Condition among(List<?> ids) {
        Map<Boolean, List<String>> byForm =
                ids.stream().map(String::valueOf).collect(Collectors.groupingBy(LinkId::isOne));
        return byForm.size() == 1
                ? among(byForm.keySet().iterator().next(), byForm)
                : new Condition.Any(List.of(among(false, byForm), among(true, byForm)));
    }

    private static Condition among(boolean full, Map<Boolean, List<String>> byForm) {
        return compared(full, Operator.ONE_OF, byForm.getOrDefault(full, List.of()));
    }

    private static Condition compared(boolean full, Operator operator, Object value) {
        return full
                ? new Condition.Computed(ID, operator, value)
                : new Condition.Compare(Side.EDGE, ID, operator, value);
    }
}
