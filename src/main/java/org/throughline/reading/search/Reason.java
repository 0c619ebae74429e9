package org.throughline.reading.search;

/** Why an entity was found. */
public enum Reason {
    EXACT,
    FORMER,
    GARBLED,
    IDENTIFIER,
    ACRONYM,
    WORDS,
    SYNONYM,
    FUZZY
}
