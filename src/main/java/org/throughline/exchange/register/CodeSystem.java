package org.throughline.exchange.register;

import java.util.Locale;

/** By which codes a register calls bodies, and how ids are made of them. */
public enum CodeSystem {
    ODS("GB-NHS-", "Open Government Licence v3.0; © NHS England, Organisation Data Service"),
    ROR("ROR-", "CC0 1.0; Research Organization Registry"),
    UKPRN("GB-UKPRN-", "Open Government Licence v3.0; UKRLP and HESA, compiled by data.ac.uk");

    private final String beginning;
    private final String licence;

    CodeSystem(String beginning, String licence) {
        this.beginning = beginning;
        this.licence = licence;
    }

    /** The scheme of its identifiers. */
    String scheme() {
        return name();
    }

    /** As a part of ids, and in books. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The id of a body that was met first by its code. */
    String id(String code) {
        return beginning + code;
    }

    /** Whether a body was met first by a code of it. */
    boolean isMetBy(String entity) {
        return entity.startsWith(beginning);
    }

    /** With what the ids of bodies begin that were met first by a code of it. */
    String beginning() {
        return beginning;
    }

    /** Under which its lists are published, and who is to be named. */
    String licence() {
        return licence;
    }
}
