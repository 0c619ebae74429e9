package org.throughline.bench.graph;

import java.util.List;

/** What a fact of one kind says. */
interface FactWording {

    List<String> columns();

    /** Answers whether the fact is preferred to others of its owner. */
    boolean write(CsvFile row, Owner owner, Draw draw);
}
