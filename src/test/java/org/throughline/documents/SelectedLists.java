package org.throughline.documents;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which lists a random document asks for, read from its parts. */
final class SelectedLists {

    private static final Pattern LEFT_OUT = Pattern.compile("@skip\\(if: \\$yes\\)|@include\\(if: \\$no\\)");

    private final Map<String, Set<String>> listsByItem = new HashMap<>();
    private final GraphQLSchema schema;
    private boolean hasValues;

    private SelectedLists(GraphQLSchema schema) {
        this.schema = schema;
    }

    static SelectedLists of(List<Part> parts, GraphQLSchema schema) {
        SelectedLists selected = new SelectedLists(schema);
        selected.read(parts, "", "");
        return selected;
    }

    /** At most one list for the items of each list, and at least one value. */
    boolean isTable() {
        return hasValues && listsByItem.values().stream().allMatch(lists -> lists.size() < 2);
    }

    private void read(List<Part> parts, String path, String item) {
        for (Part part : parts) {
            switch (part) {
                case Part.Leaf leaf when !isLeftOut(leaf.directive()) -> field(leaf, path + "." + leaf.key(), item);
                case Part.Inline inline when !isLeftOut(inline.directive()) -> read(inline.below(), path, item);
                case Part.Spread spread -> read(spread.below(), path, item);
                default -> {
                    // left out
                }
            }
        }
    }

    private void field(Part.Leaf leaf, String path, String item) {
        if (leaf.below().isEmpty()) {
            hasValues = true;
        } else if (isList(leaf)) {
            listsByItem.computeIfAbsent(item, _ -> new HashSet<>()).add(path);
            read(leaf.below(), path, path);
        } else {
            read(leaf.below(), path, item);
        }
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
