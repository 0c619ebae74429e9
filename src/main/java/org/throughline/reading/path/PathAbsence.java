package org.throughline.reading.path;

/** Why there is no path. */
enum PathAbsence {
    NOT_CONNECTED,
    NOT_WITHIN_HOPS,
    CUT
}
