package org.throughline.compose;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Joins fragments into one statement, the only place where Cypher text is made. The text depends on the shape of what
 * is asked alone; every value is a parameter, so the plan cache works and no client's word reaches the text.
 */
public final class Composer {

    private static final String KEYS = "keys";
    private static final String KEY = "key";

    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private int positions;

    private Composer() {}

    /** One statement that answers one row with one value: a page, a row or null. */
    public static Cypher once(Ask ask) {
        Composer composer = new Composer();
        return composer.statement("RETURN " + composer.answer(ask, null, null) + " AS answer");
    }

    /** One statement that answers a row for each parent: its id and the value. */
    public static Cypher forEachParent(Ask ask, String label, Collection<String> ids) {
        Composer composer = new Composer();
        composer.parameters.put(KEYS, ids);
        return composer.statement("UNWIND $keys AS key\nOPTIONAL MATCH (parent:Node:" + label
                + " {id: key})\nRETURN key, " + composer.answer(ask, "parent", null) + " AS answer");
    }

    /** One statement that answers a row for each id, the fragment's own parameter {@code id}. */
    public static Cypher forEachId(Ask ask, Collection<String> ids) {
        Composer composer = new Composer();
        composer.parameters.put(KEYS, ids);
        return composer.statement("UNWIND $keys AS key\nRETURN key, " + composer.answer(ask, null, KEY) + " AS answer");
    }

    /** One statement that answers how many rows each of these fragments has, none of which starts at a parent. */
    public static Cypher lengths(List<Fragment> fragments) {
        Composer composer = new Composer();
        return composer.statement(
                fragments.stream().map(composer::length).collect(Collectors.joining(", ", "RETURN [", "] AS lengths")));
    }

    private String length(Fragment fragment) {
        names.add(fragment.name());
        return count(fragment, null, null);
    }

    private Cypher statement(String text) {
        String first = names.iterator().next();
        String others = names.stream().skip(1).collect(Collectors.joining(", "));
        return new Cypher(others.isEmpty() ? first : first + " (+ " + others + ")", text, parameters);
    }

    private String answer(Ask ask, @Nullable String parent, @Nullable String key) {
        names.add(ask.fragment().name());
        Position position = new Position(ask.fragment(), ++positions, parent, key);
        position.give(ask.arguments());
        parameters.put(position.parameters(), position.values());
        Window window = ask.window();
        return window == null ? single(ask, position) : page(ask, window, position);
    }

    private String single(Ask ask, Position position) {
        return "head(COLLECT {\n" + rows(ask, position, List.of()) + "\nRETURN " + tuple(ask, position)
                + usualOrder(position) + " LIMIT 1\n})";
    }

    private static String usualOrder(Position position) {
        List<Sort> sorts = position.fragment().sorted();
        return sorts.isEmpty()
                ? ""
                : sorts.stream()
                        .map(sort ->
                                position.render(position.fragment().order(sort)) + (sort.descending() ? " DESC" : ""))
                        .collect(Collectors.joining(", ", " ORDER BY ", ""));
    }

    private String page(Ask ask, Window window, Position position) {
        Keyset keyset = new Keyset(position, window);
        StringBuilder text = new StringBuilder("[");
        if (window.wants().rows()) {
            position.give("take", window.take());
            text.append("COLLECT {\n")
                    .append(rows(ask, position, keyset.inside()))
                    .append("\nWITH ")
                    .append(position.bound())
                    .append(" ORDER BY ")
                    .append(keyset.order())
                    .append(" LIMIT ")
                    .append(position.parameter("take"))
                    .append("\nRETURN ")
                    .append(item(ask, window, keyset, position))
                    .append("\n}");
        } else {
            text.append("null");
        }
        if (window.wants().total()) {
            text.append(", COUNT {\n").append(rows(ask, position, List.of())).append("\n}");
        } else {
            text.append(", null");
        }
        boolean summed = !window.summaries().isEmpty();
        if (window.wants().behind() || window.wants().beyond() || summed) {
            text.append(", ").append(window.wants().behind() ? existing(ask, position, keyset.behind()) : "null");
        }
        if (window.wants().beyond() || summed) {
            text.append(", ").append(window.wants().beyond() ? existing(ask, position, keyset.beyond()) : "null");
        }
        window.summaries().forEach(summary -> text.append(", ").append(summary(summary, ask, position)));
        return text.append("]").toString();
    }

    private String summary(Summary summary, Ask ask, Position list) {
        String rows = rows(ask, list, List.of());
        return switch (summary) {
            case Summary.Rows whole -> summary(whole, rows, list.node(), Map.of());
            case Summary.Groups groups ->
                "COLLECT {\n" + rows + new GroupWriter(groups, list, ++positions, this).text() + "\n}";
        };
    }

    /** What is made of rows, of which a variable is the summary's parent; expressions stand in place of parameters. */
    String summary(Summary.Rows summary, String rows, String parent, Map<String, String> expressions) {
        names.add(summary.fragment().name());
        Position position = new Position(summary.fragment(), ++positions, parent, null);
        position.give(summary.arguments());
        position.express(expressions);
        parameters.put(position.parameters(), position.values());
        return "COLLECT {\n" + rows + "\n" + position.render(summary.fragment().text()) + "\nRETURN " + position.node()
                + "\n}";
    }

    /** The ids of all nodes that a fragment reaches from a node. */
    String reached(Fragment fragment, String node) {
        names.add(fragment.name());
        Position position = new Position(fragment, ++positions, node, null);
        return "COLLECT {\n" + rows(position, null) + "\nRETURN DISTINCT " + position.node() + ".id\n}";
    }

    private String existing(Ask ask, Position position, List<String> bounds) {
        return "EXISTS {\n" + rows(ask, position, bounds) + "\n}";
    }

    private String rows(Ask ask, Position position, List<String> bounds) {
        return position.rows(ask.condition(), bounds, this);
    }

    private String item(Ask ask, Window window, Keyset keyset, Position position) {
        String keys = window.wants().keys() ? keyset.values() : "null";
        String edge = ask.edge().isEmpty() ? "null" : list(ask.edge(), position, position.last());
        String node = ask.targets().isEmpty() ? "null" : tuple(ask, position);
        return "[" + keys + ", " + edge + ", " + node + "]";
    }

    private String tuple(Ask ask, Position position) {
        Target first = ask.targets().getFirst();
        if (ask.targets().size() == 1 && first.types().size() == 1) {
            return list(first.cells(), position, position.node());
        }
        return ask.targets().stream()
                .map(target -> whenOneOf(target, position))
                .collect(Collectors.joining("\n", "CASE\n", "\nEND"));
    }

    /** Types of which the same is read share its text, which is planned once. */
    private String whenOneOf(Target target, Position position) {
        String node = position.node();
        String one = target.types().stream().map(type -> node + ":" + type).collect(Collectors.joining(" OR "));
        String name = target.types().stream()
                .map(type -> " WHEN " + node + ":" + type + " THEN '" + type + "'")
                .collect(Collectors.joining("", "CASE", " END"));
        return "WHEN " + one + " THEN [" + name + ", " + list(target.cells(), position, node) + "]";
    }

    private String list(List<Cell> cells, Position position, String variable) {
        return cells.stream().map(cell -> cell(cell, position, variable)).collect(Collectors.joining(", ", "[", "]"));
    }

    private String cell(Cell cell, Position position, String variable) {
        return switch (cell) {
            case Cell.Property property -> variable + "." + property.name();
            case Cell.Computed computed -> position.render(position.fragment().value(computed.name()));
            case Cell.Nested nested -> answer(nested.ask(), variable, null);
            case Cell.Referred referred -> answer(referred.ask(), null, cell(referred.id(), position, variable));
        };
    }

    /** A position of its own for a fragment that is only asked how many rows it has. */
    String count(Fragment fragment, @Nullable Condition condition, @Nullable String parent) {
        return "COUNT {\n" + rows(new Position(fragment, ++positions, parent, null), condition) + "\n}";
    }

    /** A position of its own for a fragment that is only asked whether it has a row. */
    String exists(Fragment fragment, @Nullable Condition condition, @Nullable String parent, @Nullable String key) {
        Position position = new Position(fragment, ++positions, parent, key);
        return "EXISTS {\n" + rows(position, condition) + "\n}";
    }

    /** Each node once from which a relation leads to what a condition names; nothing is bound before. */
    String reaching(Condition.Some condition, String node) {
        Position position = Position.towards(node, condition.fragment(), ++positions);
        return rows(position, condition.condition()) + "\nWITH DISTINCT " + node + "\n";
    }

    private String rows(Position position, @Nullable Condition condition) {
        parameters.put(position.parameters(), position.values());
        return position.rows(condition, List.of(), this);
    }
}
