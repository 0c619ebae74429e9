package org.throughline.name;

/**
 * Words of a text that stand together.
 *
 * @param from the place of the first
 * @param until the place behind the last
 */
public record Span(int from, int until) {

    public boolean touches(Span other) {
        return from < other.until && other.from < until;
    }

    public int size() {
        return until - from;
    }
}
