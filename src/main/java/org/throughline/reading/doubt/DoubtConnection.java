package org.throughline.reading.doubt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.page.PageInfo;
import org.throughline.reading.link.Truncation;

/** A page of doubts. */
record DoubtConnection(
        List<DoubtEdge> edges,
        List<Doubt> nodes,
        PageInfo pageInfo,
        @Nullable Truncation truncation) {

    /** What is answered when there is no time to find any. */
    static DoubtConnection cut(boolean behind, Truncation reason) {
        return new DoubtConnection(List.of(), List.of(), PageInfo.ofNone(behind), reason);
    }

    static DoubtConnection of(List<DoubtEdge> edges, PageInfo pageInfo) {
        return new DoubtConnection(edges, edges.stream().map(DoubtEdge::node).toList(), pageInfo, null);
    }

    public boolean truncated() {
        return truncation != null;
    }
}
