package org.throughline.load.inquiry;

/**
 * A node that a reading names by its id, in a field whose type is a node's: what the document selects of it is loaded
 * together with all others of that field.
 */
public record NodeById(String id) {}
