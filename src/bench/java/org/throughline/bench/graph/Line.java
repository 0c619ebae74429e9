package org.throughline.bench.graph;

/** So many relationships of a type for every entity, from one end to the other. */
record Line(String type, double perEntity, End start, End end) {}
