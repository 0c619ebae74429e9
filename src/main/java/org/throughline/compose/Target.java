package org.throughline.compose;

import java.util.List;

/** What is read of a node of one of these types; a type is also a label. */
public record Target(List<String> types, List<Cell> cells) {}
