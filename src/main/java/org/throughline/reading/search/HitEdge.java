package org.throughline.reading.search;

import org.throughline.load.inquiry.NodeById;

/** One hit of a search. */
public record HitEdge(String cursor, double score, String name, Reason reason, NodeById node) {

    private static final double WHOLE = 10_000;

    static HitEdge of(Hit hit, SearchRequest request) {
        return new HitEdge(
                request.cursor(hit), hit.score() / WHOLE, hit.known().text(), hit.reason(), new NodeById(hit.entity()));
    }
}
