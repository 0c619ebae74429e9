package org.throughline.bench.graph;

/** One or two files of the graph, written without regard to any other. */
interface Table {

    void write(ImportFolder folder);
}
