package org.throughline.exchange.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lists of codes that can be imported. */
public enum OdsList {
    ETR("NHS trusts", "TRUST"),
    ETRUST("NHS trusts and their sites", "TRUST"),
    ECCG("Clinical commissioning groups and sub-ICB locations", "COMMISSIONER"),
    EAUTH("Health authorities", "COMMISSIONER"),
    EPRACCUR("General practices and prescribing cost centres", "PRACTICE"),
    EPCMEM("Memberships of general practices", "PRACTICE"),
    BOARDS("Integrated care boards", "COMMISSIONER"),
    REGIONS("NHS England regions", "");

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

    /** With who keeps it. */
    String title() {
        return "%s (%s)".formatted(title, this == BOARDS ? "Office for National Statistics" : "ODS " + text());
    }

    /** Of which sort the bodies are that it lists; empty where it lists none. */
    String sort() {
        return sort;
    }

    /** Whether the parents in it are commissioners, of which each serves an area; they are trusts otherwise. */
    boolean isOfPractices() {
        return sort.equals("PRACTICE");
    }

    /** What sort of place its codes and names stand for beside bodies, if any. */
    Optional<PlaceSort> places() {
        return switch (this) {
            case ECCG, BOARDS -> Optional.of(PlaceSort.AREA);
            case REGIONS -> Optional.of(PlaceSort.REGION);
            case ETR, ETRUST, EAUTH, EPRACCUR, EPCMEM -> Optional.empty();
        };
    }
}
