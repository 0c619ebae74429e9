package org.throughline.writing.release;

/** Which row of which table. */
record RowKey(String table, String id) {}
