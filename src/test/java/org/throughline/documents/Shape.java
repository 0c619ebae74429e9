package org.throughline.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which lists a random document asks for, read from its parts alone. */
final class Shape {

    private static final Pattern LEFT_OUT = Pattern.compile("@skip\\(if: \\$yes\\)|@include\\(if: \\$no\\)");

    private final Map<String, Set<String>> listsByItem = new HashMap<>();
    private boolean hasValues;

    private Shape() {}

    static Shape of(List<Part> parts) {
        Shape shape = new Shape();
        shape.read(parts, "", "");
        return shape;
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

    /** Only the items of connections and of 'nodes' at the root are lists of objects. */
    private static boolean isList(Part.Leaf leaf) {
        return leaf.name().equals("nodes") || leaf.name().equals("edges");
    }

    private static boolean isLeftOut(String directive) {
        return LEFT_OUT.matcher(directive).find();
    }
}
