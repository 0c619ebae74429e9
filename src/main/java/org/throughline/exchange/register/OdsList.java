package org.throughline.exchange.register;

import java.util.Locale;
import java.util.Optional;

/** The lists of the Organisation Data Service, and of the places that they name, that can be imported. */
public enum OdsList implements Listing {
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

    @Override
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String heading() {
        return "%s (%s)".formatted(title, this == BOARDS ? "Office for National Statistics" : "ODS " + text());
    }

    @Override
    public String sort() {
        return sort;
    }

    @Override
    public CodeSystem system() {
        return CodeSystem.ODS;
    }

    @Override
    public String licence() {
        return this == BOARDS
                ? "Open Government Licence v3.0; © Office for National Statistics"
                : Listing.super.licence();
    }

    @Override
    public String unit() {
        return "line";
    }

    @Override
    public String source() {
        return "ods-" + text();
    }

    @Override
    public boolean isOfPractices() {
        return sort.equals("PRACTICE");
    }

    @Override
    public Optional<PlaceSort> places() {
        return switch (this) {
            case ECCG, BOARDS -> Optional.of(PlaceSort.AREA);
            case REGIONS -> Optional.of(PlaceSort.REGION);
            case ETR, ETRUST, EAUTH, EPRACCUR, EPCMEM -> Optional.empty();
        };
    }
}
