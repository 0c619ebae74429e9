package org.throughline.reading.timeline;

import java.util.List;
import org.throughline.page.PageInfo;

/** One page of a timeline, and what has no date. */
record TimelineConnection(List<TimelineEdge> edges, PageInfo pageInfo, List<TimelineItem> undated) {

    public List<TimelineItem> nodes() {
        return edges.stream().map(TimelineEdge::node).toList();
    }
}
