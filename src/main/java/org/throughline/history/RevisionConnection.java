package org.throughline.history;

import java.util.List;
import org.throughline.load.inquiry.FurtherQuestion;
import org.throughline.page.PageInfo;

/**
 * One page of revisions.
 *
 * @param totalCount asked for only where it is selected
 */
record RevisionConnection(List<RevisionEdge> edges, PageInfo pageInfo, FurtherQuestion totalCount) {

    public List<ToldRevision> nodes() {
        return edges.stream().map(RevisionEdge::node).toList();
    }
}
