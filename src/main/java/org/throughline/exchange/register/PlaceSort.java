package org.throughline.exchange.register;

import org.throughline.name.Hyphenated;

/** What sort of place a line names. */
public enum PlaceSort {
    NATION("", "NATION"),
    REGION("nhs-region-", "REGION"),
    AREA("nhs-area-", "AREA"),
    TOWN("nhs-town-", "AREA"),
    POSTCODE("postcode-", "POSTCODE");

    private final String prefix;
    private final String kind;

    PlaceSort(String prefix, String kind) {
        this.prefix = prefix;
        this.kind = kind;
    }

    String kind() {
        return kind;
    }

    String id(String code) {
        return prefix + Hyphenated.of(code);
    }

    /**
     * What it is called.
     *
     * @param told the name that goes with its code in a list; empty where none does
     */
    String called(String code, String told) {
        return switch (this) {
            case NATION -> "England";
            case REGION -> told.isEmpty() ? "NHS region " + code : told;
            case AREA -> told.isEmpty() ? "NHS board area " + code : "Area of " + told;
            case TOWN -> code.substring(code.indexOf(' ') + 1);
            case POSTCODE -> code;
        };
    }

    /** How it stands in a line, in our words; empty where it stands there as it is called. */
    String note() {
        return switch (this) {
            case NATION -> "The regions of NHS England are those of England.";
            case REGION, AREA -> "The code alone stands there; the name is our words for it.";
            case TOWN -> "The town stands there; which of its name it is, the letters of the postcode tell.";
            case POSTCODE -> "";
        };
    }
}
