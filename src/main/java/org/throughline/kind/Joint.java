package org.throughline.kind;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A column that names a node, and the labels of which that node must have one. */
public record Joint(String column, List<String> labels) {

    static List<String> labels(String text) {
        return Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
    }

    public boolean admits(Collection<String> found) {
        return found.stream().anyMatch(labels::contains);
    }

    @Override
    public String toString() {
        return String.join(" or ", labels);
    }
}
