package org.throughline.exchange.register;

import java.util.Locale;

/** The lists of research bodies and of universities that can be imported. */
public enum OpenList implements Listing {
    ROR("Research Organization Registry", "INSTITUTION", CodeSystem.ROR, "record"),
    LEARNING_PROVIDERS("Learning Providers Plus", "UNIVERSITY", CodeSystem.UKPRN, "line");

    private final String heading;
    private final String sort;
    private final CodeSystem system;
    private final String unit;

    OpenList(String heading, String sort, CodeSystem system, String unit) {
        this.heading = heading;
        this.sort = sort;
        this.system = system;
        this.unit = unit;
    }

    @Override
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public String sort() {
        return sort;
    }

    @Override
    public CodeSystem system() {
        return system;
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public String source() {
        return text();
    }
}
