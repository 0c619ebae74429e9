package org.throughline.bench.graph;

import java.util.List;

/** All entities of one kind, each told from its number alone. */
interface Cast {

    NodeSort kind();

    String name(int index);

    default String id(int index) {
        return kind().id(index);
    }

    /** Its labels beside those of every node and entity, and of its kind; empty when there is none. */
    default String label(int index) {
        return "";
    }

    /** The columns that only this kind has. */
    List<String> columns();

    void write(int index, CsvFile row);
}
