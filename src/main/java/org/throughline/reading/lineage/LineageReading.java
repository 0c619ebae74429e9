package org.throughline.reading.lineage;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.load.Inquiry;
import org.throughline.load.Reference;
import org.throughline.reading.link.Asked;
import org.throughline.reading.link.Truncation;
import reactor.core.publisher.Mono;

/** Traces a lineage by one statement. */
@Component
class LineageReading {

    private static final int DEEPEST = 8;
    private static final int MOST_STEPS = 500;
    private static final int MOST_WAYS = 5_000;

    private final Inquiry inquiry;

    LineageReading(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    Mono<Lineage> lineage(
            String of, LineageDirection direction, int depth, boolean folded, int limit, GraphQLContext context) {
        Asked.within("maxDepth", depth, DEEPEST);
        Asked.within("limit", limit, MOST_STEPS);
        Map<String, Object> parameters = Map.of(
                "of", of, "back", direction == LineageDirection.BACK, "folded", folded, "most", (long) MOST_WAYS);
        return inquiry.rows("lineage", depth, parameters, context).map(rows -> traced(of, rows.getFirst(), limit));
    }

    @SuppressWarnings("unchecked")
    private static Lineage traced(String of, List<Object> row, int limit) {
        @Nullable String start = (String) row.get(0);
        if (start == null) {
            throw Asked.unknown("of", of);
        }
        List<Hop> hops =
                ((List<List<Object>>) row.get(2)).stream().map(Hop::from).toList();
        Tracing tracing = new Tracing((List<String>) row.get(1), limit);
        List<LineageStep> steps = tracing.steps(hops);
        boolean cut = tracing.isCut() || hops.size() == MOST_WAYS;
        return new Lineage(new Reference(start), steps, tracing.reviews(), cut ? Truncation.LIMIT : null);
    }
}
