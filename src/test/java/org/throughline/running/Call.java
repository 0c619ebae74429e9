package org.throughline.running;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One statement that a service sent to the database. */
public record Call(String name, String text, Map<String, Object> parameters) {

    /** The names in alphabetical order, one that was sent n times as {@code name ×n}. */
    public static String names(Collection<Call> calls) {
        return calls.stream()
                .collect(Collectors.groupingBy(Call::name, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() == 1 ? entry.getKey() : entry.getKey() + " ×" + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
