package org.throughline.change.row;

/** Where something stands that is to change the graph, for messages: in a file, in an input, in the graph already. */
public sealed interface Origin permits FileOrigin, InputOrigin, StoredOrigin {

    /** A column of what stands there. */
    Origin at(String column);
}
