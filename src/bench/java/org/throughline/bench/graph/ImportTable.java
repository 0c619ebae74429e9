package org.throughline.bench.graph;

/** One or two files of the graph, written without regard to any other. */
interface ImportTable {

    void write(ImportFolder folder);
}
