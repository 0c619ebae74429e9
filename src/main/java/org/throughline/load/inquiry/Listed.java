package org.throughline.load.inquiry;

import java.util.List;

/** Nodes by their ids, in a field whose type is a connection of nodes of any type. */
public record Listed(List<String> ids) {}
