package org.throughline.reading.path;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.page.PageInfo;
import org.throughline.reading.link.Truncation;

/** One page of paths. */
record PathConnection(
        List<PathEdge> edges,
        PageInfo pageInfo,
        @Nullable Truncation truncation,
        @Nullable PathAbsence absence) {

    /** What is answered when there is no time to find any. */
    static PathConnection overdue(boolean behind) {
        return new PathConnection(List.of(), PageInfo.ofNone(behind), Truncation.DEADLINE, PathAbsence.CUT);
    }

    public List<Path> nodes() {
        return edges.stream().map(PathEdge::node).toList();
    }

    public boolean truncated() {
        return truncation != null;
    }
}
