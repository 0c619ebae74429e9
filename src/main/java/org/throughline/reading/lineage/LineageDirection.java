package org.throughline.reading.lineage;

/** Which way a lineage is told. */
enum LineageDirection {
    BACK,
    FORWARD
}
