package org.throughline.bench.graph;

import java.util.Locale;

/** What a node is; entities first. */
enum Kind {
    PERSON,
    ORGANISATION,
    REVIEW,
    INITIATIVE,
    PLACE,
    EVENT,
    TOPIC,
    SOURCE,
    CITATION,
    RECOMMENDATION,
    AWARD,
    FIGURE,
    STATEMENT,
    QUOTATION,
    GAP,
    NAME,
    IDENTIFIER,
    REDIRECT;

    boolean entity() {
        return compareTo(TOPIC) <= 0;
    }

    String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Whether its first rows are its hubs: the widest places come first. */
    boolean ranked() {
        return this == PLACE || this == TOPIC;
    }

    String id(int index) {
        return Slug.of(name().toLowerCase(Locale.ROOT), index);
    }
}
