package org.throughline.kind;

/** What the cells of a column hold. */
public enum ColumnType {
    TEXT,
    /** A date as exact as its source, in EDTF. */
    DATE,
    /** Days, with a semicolon between them. */
    DAYS,
    /** Ids, with a semicolon between them. */
    IDS,
    INTEGER,
    NUMBER,
    FLAG,
    /** A span of time, in ISO 8601. */
    DURATION
}
