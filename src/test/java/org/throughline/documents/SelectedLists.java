package org.throughline.documents;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which lists a random document asks for, read from its parts. */
final class SelectedLists {

    private static final Pattern LEFT_OUT = Pattern.compile("@skip\\(if: \\$yes\\)|@include\\(if: \\$no\\)");

    private static final Pattern BY = Pattern.compile("\\bby: \\[([A-Z_, ]+)]");
    private static final String CELL = "a cell";

    private final Map<String, Set<String>> listsByItem = new LinkedHashMap<>();
    private final Set<String> itemsWithValues = new HashSet<>();
    private final Map<String, List<String>> keys = new HashMap<>();
    private final Set<String> sums = new HashSet<>();
    private final Set<String> values = new HashSet<>();
    private final GraphQLSchema schema;
    private boolean hasValues;
    private boolean hasListsInCells;
    private String row = "";

    private SelectedLists(GraphQLSchema schema) {
        this.schema = schema;
    }

    static SelectedLists of(List<Part> parts, GraphQLSchema schema) {
        SelectedLists selected = new SelectedLists(schema);
        selected.read(parts, "", "", List.of());
        return selected;
    }

    /** At most one list for the items of each list, none in what is a cell, and at least one value. */
    boolean isTable() {
        return hasValues && !hasListsInCells && listsByItem.values().stream().allMatch(lists -> lists.size() < 2);
    }

    /** No list in what is a cell, and at least one value. */
    boolean isWorkbook() {
        return hasValues && !hasListsInCells;
    }

    /** The lists that have a sheet: first those without others in them, then those with values of their own. */
    List<String> sheets() {
        List<String> lists = listsByItem.values().stream().flatMap(Set::stream).toList();
        Stream<String> innermost = lists.stream()
                .filter(list -> !listsByItem.containsKey(list))
                .filter(list -> itemsWithValues.contains(list) || hasValuesAbove(list));
        Stream<String> others = lists.stream().filter(listsByItem::containsKey).filter(itemsWithValues::contains);
        return lists.isEmpty() ? List.of("") : Stream.concat(innermost, others).toList();
    }

    private boolean hasValuesAbove(String list) {
        return listsByItem.entrySet().stream()
                .filter(above -> above.getValue().contains(list))
                .map(Map.Entry::getKey)
                .anyMatch(item -> itemsWithValues.contains(item) || hasValuesAbove(item));
    }

    /** The names of the keys of a group, by the path of the list of them. */
    Map<String, List<String>> keys() {
        return keys;
    }

    /** The paths of the sums of groups. */
    Set<String> sums() {
        return sums;
    }

    /** Whether at this path of a row stands one value, whatever it looks like; a key of a group is named within it. */
    boolean isValue(String path) {
        return values.contains(path)
                || keys.entrySet().stream()
                        .anyMatch(group -> group.getValue().stream()
                                .map(key -> group.getKey() + "." + key)
                                .filter(key -> path.startsWith(key + "."))
                                .anyMatch(key -> values.contains(group.getKey() + path.substring(key.length()))));
    }

    private void read(List<Part> parts, String path, String item, List<String> by) {
        for (Part part : parts) {
            switch (part) {
                case Part.Leaf leaf
                when !isLeftOut(leaf.directive()) ->
                    field(leaf, path.isEmpty() ? leaf.key() : path + "." + leaf.key(), item, by);
                case Part.Inline inline when !isLeftOut(inline.directive()) -> read(inline.below(), path, item, by);
                case Part.Spread spread -> read(spread.below(), path, item, by);
                default -> {
                    // left out
                }
            }
        }
    }

    private void field(Part.Leaf leaf, String path, String item, List<String> by) {
        if (leaf.below().isEmpty()) {
            hasValues = true;
            values.add(path);
            itemsWithValues.add(item.equals(CELL) ? row : item);
        } else if (!isList(leaf)) {
            read(leaf.below(), path, item, by(leaf));
        } else if (leaf.list().equals("Group.keys")) {
            keys.put(path, by);
            row = item;
            read(leaf.below(), path, CELL, List.of());
        } else if (leaf.list().equals("Group.sums")) {
            sums.add(path);
            row = item;
            read(leaf.below(), path, CELL, List.of());
        } else {
            hasListsInCells |= item.equals(CELL);
            listsByItem.computeIfAbsent(item, _ -> new HashSet<>()).add(path);
            read(leaf.below(), path, path, by(leaf));
        }
    }

    private static List<String> by(Part.Leaf groups) {
        Matcher by = BY.matcher(groups.question());
        return by.find() ? List.of(by.group(1).split(", ")) : List.of();
    }

    private boolean isList(Part.Leaf leaf) {
        int dot = leaf.list().indexOf('.');
        GraphQLFieldsContainer parent = schema.getTypeAs(leaf.list().substring(0, dot));
        GraphQLFieldDefinition field = parent.getFieldDefinition(leaf.list().substring(dot + 1));
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
    }

    private static boolean isLeftOut(String directive) {
        return LEFT_OUT.matcher(directive).find();
    }
}
