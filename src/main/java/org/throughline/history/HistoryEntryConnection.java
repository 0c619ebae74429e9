package org.throughline.history;

import java.util.List;
import org.throughline.page.PageInfo;

/** One page of changes of one thing. */
record HistoryEntryConnection(List<HistoryEntryEdge> edges, PageInfo pageInfo, long totalCount) {

    public List<HistoryEntry> nodes() {
        return edges.stream().map(HistoryEntryEdge::node).toList();
    }
}
