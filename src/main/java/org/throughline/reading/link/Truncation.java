package org.throughline.reading.link;

/** Why a reading answers less than there is. */
public enum Truncation {
    LIMIT,
    DEADLINE,
    MEMORY
}
