package org.throughline.history;

import java.util.List;
import org.throughline.page.PageInfo;

/** One page of changed rows. */
record RevisedRowConnection(List<RevisedRowEdge> edges, PageInfo pageInfo, long totalCount) {

    public List<RevisedRow> nodes() {
        return edges.stream().map(RevisedRowEdge::node).toList();
    }
}
