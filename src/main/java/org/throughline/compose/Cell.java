package org.throughline.compose;

/** One value of a row. */
public sealed interface Cell {

    /** A stored property. */
    record Property(String name) implements Cell {}

    /** A value that the fragment computes, by its name there. */
    record Computed(String name) implements Cell {}

    /** The answer of another fragment that starts at this row's node. */
    record Nested(Ask ask) implements Cell {}

    /** The answer of a fragment that finds a node by the id that another cell holds. */
    record Referred(Ask ask, Cell id) implements Cell {}
}
