package org.throughline.exchange.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All lists that can be imported, by what commands call them. */
public final class Listings {

    private static final Map<String, Listing> ALL = new LinkedHashMap<>();

    static {
        Stream.of(OdsList.values(), OpenList.values()).flatMap(Stream::of).forEach(list -> ALL.put(list.text(), list));
    }

    private Listings() {}

    /** The one that is called so. */
    public static Optional<Listing> called(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** Their names between commas. */
    public static String names() {
        return String.join(", ", ALL.keySet());
    }
}
