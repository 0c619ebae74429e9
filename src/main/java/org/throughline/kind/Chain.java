package org.throughline.kind;

/** Two columns that, followed from row to row, must never lead back to where they started. */
public record Chain(String from, String to) {}
