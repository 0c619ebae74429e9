package org.throughline.documents;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a selection, as it is written. */
sealed interface Part {

    String text();

    static String block(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining(" ", "{ ", " }"));
    }

    /**
     * A field.
     *
     * @param list where it stands in the schema
     * @param question its arguments but those that say which page
     */
    record Leaf(String key, String name, String list, String question, String page, String directive, List<Part> below)
            implements Part {

        @Override
        public String text() {
            String alias = key.equals(name) ? "" : key + ": ";
            String arguments = (question + " " + page).strip();
            return alias
                    + name
                    + (arguments.isEmpty() ? "" : "(" + arguments + ")")
                    + directive
                    + (below.isEmpty() ? "" : " " + block(below));
        }
    }

    /** A fragment where it is used, with its type unless it has none. */
    record Inline(String type, String directive, List<Part> below) implements Part {

        @Override
        public String text() {
            return "..." + (type.isEmpty() ? "" : " on " + type) + directive + " " + block(below);
        }
    }

    /** A fragment that stands beside the operation. */
    record Spread(String name, String type, List<Part> below) implements Part {

        @Override
        public String text() {
            return "..." + name;
        }

        String definition() {
            return "fragment " + name + " on " + type + " " + block(below);
        }
    }
}
