package org.throughline.reading.search;

/** How many hits have one thing in common. */
public record Facet(String value, String name, long count) {}
