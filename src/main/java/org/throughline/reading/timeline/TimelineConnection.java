package org.throughline.reading.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.page.PageInfo;
import org.throughline.reading.link.Truncation;

/** One page of a timeline, and what has no date. */
record TimelineConnection(
        List<TimelineEdge> edges,
        PageInfo pageInfo,
        List<TimelineItem> undated,
        @Nullable Truncation truncation) {

    /** What is answered when there is no time, or no memory, to read any. */
    static TimelineConnection cut(boolean behind, Truncation reason) {
        return new TimelineConnection(List.of(), PageInfo.ofNone(behind), List.of(), reason);
    }

    public boolean truncated() {
        return truncation != null;
    }

    public List<TimelineItem> nodes() {
        return edges.stream().map(TimelineEdge::node).toList();
    }
}
