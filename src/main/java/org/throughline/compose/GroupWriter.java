package org.throughline.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.compose.Condition.Side;
import org.throughline.compose.Summary.GroupBy;
import org.throughline.compose.Summary.Groups;
import org.throughline.compose.Summary.Measure;

/** Writes the rows of a list in groups: keys first, then what is told of each group. */
final class GroupWriter {

    private final Groups groups;
    private final Position list;
    private final Composer composer;
    private final String name;

    GroupWriter(Groups groups, Position list, int number, Composer composer) {
        this.groups = groups;
        this.list = list;
        this.composer = composer;
        this.name = "group" + number;
    }

    /** What follows the rows of the list. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < groups.keys().size(); i++) {
            text.append("\n").append(keyed(i));
        }
        return text.append("\nWITH ")
                .append(String.join(", ", keys(groups.keys().size())))
                .append(told())
                .append("\nORDER BY ")
                .append(order())
                .append(" LIMIT ")
                .append(list.newParameter(groups.first()))
                .append("\nRETURN ")
                .append(answer())
                .toString();
    }

    private String keyed(int index) {
        String before = String.join(", ", bound(index));
        return switch (groups.keys().get(index)) {
            case GroupBy.Property property ->
                "WITH " + before + ", " + variable(property.side()) + "." + property.name() + " AS " + key(index);
            case GroupBy.Time time -> "WITH " + before + ", " + time(time) + " AS " + key(index);
            case GroupBy.Ordered ordered ->
                "WITH " + before + ", " + list.render(list.fragment().order(new Sort(ordered.name(), false))) + " AS "
                        + key(index);
            case GroupBy.Reached reached ->
                "WITH " + before + ", " + composer.reached(reached.fragment(), list.node()) + " AS " + all(index)
                        + "\nUNWIND CASE WHEN size(" + all(index) + ") = 0 THEN [null] ELSE " + all(index) + " END AS "
                        + key(index);
        };
    }

    private List<String> bound(int keys) {
        List<String> bound = new ArrayList<>(List.of(list.bound()));
        bound.addAll(keys(keys));
        return bound;
    }

    private List<String> keys(int keys) {
        return IntStream.range(0, keys).mapToObj(this::key).toList();
    }

    private String key(int index) {
        return name + "key" + index;
    }

    private String all(int index) {
        return name + "all" + index;
    }

    private String time(GroupBy.Time time) {
        String day = variable(time.side()) + "." + time.name();
        return time.month() ? "substring(toString(" + day + "), 0, 7)" : day + ".year";
    }

    private String variable(Side side) {
        return side == Side.EDGE ? list.edge() : list.node();
    }

    private String told() {
        String measures = groups.measures().stream().map(this::measure).collect(Collectors.joining(", ", "[", "]"));
        return ", count(*) AS " + name + "count, " + measures + " AS " + name + "measures"
                + (groups.members() ? ", collect(DISTINCT " + list.node() + ".id) AS " + name + "members" : "")
                + (groups.sums() == null ? "" : ", collect(DISTINCT " + list.node() + ") AS " + name + "nodes");
    }

    private String measure(Measure measure) {
        String value = variable(measure.side()) + "." + measure.property();
        return switch (measure.function()) {
            case LEAST -> "min(" + value + ")";
            case MOST -> "max(" + value + ")";
            case COMMON -> "CASE WHEN count(DISTINCT " + value + ") = 1 THEN min(" + value + ") END";
        };
    }

    private String order() {
        boolean largest = groups.order() == Summary.Order.COUNT_DESC;
        boolean counted = largest || groups.order() == Summary.Order.COUNT_ASC;
        String direction = groups.order() == Summary.Order.KEY_DESC ? " DESC" : "";
        String byKey = keys(groups.keys().size()).stream()
                .map(key -> key + " IS NULL, " + key + direction)
                .collect(Collectors.joining(", "));
        return counted ? name + "count" + (largest ? " DESC, " : ", ") + byKey : byKey;
    }

    /** In the group of a recipient, awards are what that one receives. */
    private Map<String, String> counting() {
        return IntStream.range(0, groups.keys().size())
                .filter(index -> groups.keys().get(index) instanceof GroupBy.Reached reached
                        && !reached.fragment().totals().isEmpty())
                .boxed()
                .findFirst()
                .map(index -> Map.of("received", "(" + key(index) + " IS NOT NULL)"))
                .orElse(Map.of());
    }

    private String answer() {
        Summary.Rows sums = groups.sums();
        String members = groups.members() ? name + "members" : "null";
        String summed = sums == null
                ? "null"
                : composer.summary(sums, "UNWIND " + name + "nodes AS " + name + "node", name + "node", counting());
        return "[[" + String.join(", ", keys(groups.keys().size())) + "], " + name + "count, " + name + "measures, "
                + members + ", " + summed + "]";
    }
}
