package org.throughline.exchange.register;

import java.util.Locale;

/** The lists of the Organisation Data Service that can be imported. */
public enum OdsList implements Listing {
    ETR("NHS trusts", "TRUST"),
    ECCG("Clinical commissioning groups and sub-ICB locations", "COMMISSIONER");

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
        return "%s (ODS %s)".formatted(title, text());
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
    public String unit() {
        return "line";
    }

    @Override
    public String source() {
        return "ods-" + text();
    }
}
