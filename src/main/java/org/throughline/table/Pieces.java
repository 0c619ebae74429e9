package org.throughline.table;

/** What of a table is still to be written, made piece by piece. */
interface Pieces {

    /** About as long as a piece is. */
    int LENGTH = 16 * 1024;

    boolean hasMore();

    byte[] piece();
}
