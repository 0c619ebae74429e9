package org.throughline.reading.link;

import java.util.List;
import java.util.Set;
import org.throughline.graph.Kept;

/** What a relationship says of itself, by the name that the field of its edge has. */
public record Property(String name, String value) {

    private static final Set<String> SAID = Set.of("how", "honorary", "initiative", "leading", "role", "title");

    static List<Property> of(Kept kept) {
        return kept.entries().stream()
                .filter(entry -> SAID.contains(entry.getKey()))
                .filter(entry -> !Boolean.FALSE.equals(entry.getValue()))
                .map(entry -> new Property(entry.getKey(), String.valueOf(entry.getValue())))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }
}
