package org.throughline.reading.said;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.page.PageInfo;
import org.throughline.reading.link.Truncation;

/** One page of what is said in the words sought. */
record SaidConnection(
        List<SaidEdge> edges,
        PageInfo pageInfo,
        long totalCount,
        List<SaidFacet> facets,
        @Nullable Truncation truncation) {

    static SaidConnection none(boolean behind, @Nullable Truncation reason) {
        return new SaidConnection(List.of(), PageInfo.ofNone(behind), 0, List.of(), reason);
    }

    public boolean truncated() {
        return truncation != null;
    }
}
