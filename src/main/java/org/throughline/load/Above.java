package org.throughline.load;

/**
 * What stands above a field in its statement.
 *
 * @param rows how many rows may, by the sizes of their pages
 * @param levels how many fields nest each other
 */
record Above(long rows, int levels) {

    /** Nothing: the field begins its statement. */
    static final Above NOTHING = new Above(1, 0);

    /** One field more, of so many rows for each of those above it. */
    Above and(long size) {
        return new Above(rows * size, levels + 1);
    }
}
