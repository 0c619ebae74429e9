package org.throughline.load.inquiry;

import java.util.List;

/** The evidence of what a reading answers: ids of citations, in a field whose type is a connection of them. */
public record Cited(List<String> citations) {}
