package org.throughline.exchange.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lists of the Organisation Data Service that can be imported. */
public enum OdsList {
    ETR("NHS trusts", "TRUST"),
    ECCG("Clinical commissioning groups and sub-ICB locations", "COMMISSIONER");

    private final String title;
    private final String sort;

    OdsList(String title, String sort) {
        this.title = title;
        this.sort = sort;
    }

    /** The one that is called so. */
    public static Optional<OdsList> called(String name) {
        return Arrays.stream(values()).filter(list -> list.text().equals(name)).findFirst();
    }

    /** Their names between commas. */
    public static String names() {
        return Arrays.stream(values()).map(OdsList::text).collect(Collectors.joining(", "));
    }

    /** As the register calls it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    /** Of which sort the bodies are that it lists. */
    String sort() {
        return sort;
    }
}
