package org.throughline.bench.graph;

/** Which citation stands in which source: the citations of a source follow each other, as paragraphs do. */
final class CitedSources {

    private final int[] firstOf;
    private final Scatter sources;

    CitedSources(GraphShape shape) {
        int count = shape.count(NodeSort.SOURCE);
        Zipf zipf = Zipf.of(count, GraphShape.FIRST_SOURCE);
        this.sources = Scatter.over(count);
        this.firstOf = new int[count];
        for (int rank = 0; rank < count; rank++) {
            firstOf[rank] = (int) (zipf.before(rank) * shape.count(NodeSort.CITATION));
        }
    }

    int sourceOf(int citation) {
        return sources.place(rankOf(citation));
    }

    int paragraphOf(int citation) {
        return citation - firstOf[rankOf(citation)] + 1;
    }

    String idOf(int citation) {
        int rank = rankOf(citation);
        return NodeSort.SOURCE.id(sources.place(rank)) + "-p" + (citation - firstOf[rank] + 1);
    }

    /** The last rank that begins at the citation or before: ranks without citations begin where the next one does. */
    private int rankOf(int citation) {
        int low = 0;
        int high = firstOf.length;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (firstOf[middle] <= citation) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
