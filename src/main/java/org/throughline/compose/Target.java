package org.throughline.compose;

import java.util.List;

/** What is read of a node of one type; the type is also its label. */
public record Target(String type, List<Cell> cells) {}
