package org.throughline.reading.link;

import java.util.List;
import java.util.Map;

/** What a relationship says of itself, by the name that the field of its edge has. */
public record Property(String name, String value) {

    /** Of what a statement tells; what is false says nothing. */
    static List<Property> of(Map<String, Object> told) {
        return told.entrySet().stream()
                .filter(entry -> !Boolean.FALSE.equals(entry.getValue()))
                .map(entry -> new Property(entry.getKey(), String.valueOf(entry.getValue())))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }
}
