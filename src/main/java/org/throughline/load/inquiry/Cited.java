package org.throughline.load.inquiry;

import java.util.List;

/**
 * The evidence of what a reading answers: ids of citations, in a field whose type is a connection of them.
 *
 * @param citations those that carry the whole of it
 * @param partly those that carry a part of it
 */
public record Cited(List<String> citations, List<String> partly) {}
