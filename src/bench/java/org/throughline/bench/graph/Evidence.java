package org.throughline.bench.graph;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What rows cite: one to three citations, in order; some citations support much. */
final class Evidence {

    private static final double SECOND = 0.3;
    private static final double THIRD = 0.25;

    private final Zipf uses;
    private final Scatter citations;
    private final CitedSources sources;

    Evidence(GraphShape shape, CitedSources sources) {
        int count = shape.count(NodeSort.CITATION);
        this.uses = Zipf.of(count, GraphShape.FIRST_CITATION);
        this.citations = Scatter.over(count);
        this.sources = sources;
    }

    /** The cell of a list of citations. */
    String cited(Draw draw) {
        String first = citation(draw);
        if (!draw.chance(SECOND)) {
            return first;
        }
        int further = draw.chance(THIRD) ? 2 : 1;
        return IntStream.range(0, further + 1)
                .mapToObj(at -> at == 0 ? first : citation(draw))
                .sorted()
                .distinct()
                .collect(Collectors.joining(";"));
    }

    private String citation(Draw draw) {
        return sources.idOf(citations.place(uses.rank(draw)));
    }
}
