package org.throughline.table;

/**
 * Which part of a table is written.
 *
 * @param isFirst whether the names of the columns stand before it
 * @param missing what is said behind it: nothing where another part follows
 */
public record TablePart(boolean isFirst, Remainder missing) {}
