package org.throughline.reading.doubt;

import java.util.List;
import org.throughline.page.PageInfo;

/** A page of doubts. */
record DoubtConnection(List<DoubtEdge> edges, List<Doubt> nodes, PageInfo pageInfo) {

    static DoubtConnection of(List<DoubtEdge> edges, PageInfo pageInfo) {
        return new DoubtConnection(edges, edges.stream().map(DoubtEdge::node).toList(), pageInfo);
    }
}
