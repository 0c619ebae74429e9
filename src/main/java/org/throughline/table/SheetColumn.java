package org.throughline.table;

import java.util.List;

/**
 * One column, known from the document alone.
 *
 * @param name the path of its values in the answer, by result keys
 * @param level how many lists stand above it
 * @param path the keys that lead to it from an item of its level
 */
record SheetColumn(String name, int level, List<String> path) {}
