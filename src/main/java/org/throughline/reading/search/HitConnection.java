package org.throughline.reading.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.load.inquiry.FurtherQuestion;
import org.throughline.load.inquiry.NodeById;
import org.throughline.page.PageInfo;
import org.throughline.reading.link.Truncation;

/** One page of the hits of a search. */
public record HitConnection(
        List<HitEdge> edges,
        List<NodeById> nodes,
        PageInfo pageInfo,
        @Nullable Truncation truncation,
        @Nullable Facets facets,
        FurtherQuestion said) {

    static HitConnection of(SearchRequest request, Hits hits, @Nullable Facets facets, FurtherQuestion said) {
        List<Hit> behind = hits.ranked().stream().filter(request::wanted).toList();
        List<HitEdge> edges = behind.stream()
                .limit(request.first())
                .map(hit -> HitEdge.of(hit, request))
                .toList();
        PageInfo pageInfo = PageInfo.of(
                behind.size() > edges.size(), behind.size() < hits.ranked().size(), edges, HitEdge::cursor);
        List<NodeById> nodes = edges.stream().map(HitEdge::node).toList();
        return new HitConnection(edges, nodes, pageInfo, hits.truncation(), facets, said);
    }

    public boolean truncated() {
        return truncation != null;
    }
}
