package org.throughline.reading.lineage;

import graphql.GraphQLContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.kind.Vocabulary;
import org.throughline.load.inquiry.Inquiry;
import org.throughline.reading.link.Allowance;
import org.throughline.reading.link.Allowances;
import org.throughline.reading.link.Family;
import org.throughline.reading.link.Heredity;
import reactor.core.publisher.Mono;

/** Traces a lineage: a statement for its start and one for each hop, until nothing new is reached or time is up. */
@Component
class LineageReading {

    private final Inquiry inquiry;
    private final Allowances allowances;
    private final Comparator<Hop> weightiestFirst;
    private final List<List<Object>> barren;

    LineageReading(Inquiry inquiry, Allowances allowances, Vocabulary vocabulary, Heredity heredity) {
        this.inquiry = inquiry;
        this.allowances = allowances;
        this.weightiestFirst = Hop.weightiestFirst(vocabulary.names("lineage"));
        this.barren = heredity.barren();
    }

    Mono<Lineage> lineage(LineageRequest request, GraphQLContext context) {
        Allowance time = allowances.begin(context);
        Map<String, Object> start = Map.of("ids", List.of(request.of()), "folded", request.folded());
        return time.spend(inquiry.rows("family", start, context).map(rows -> Family.from("of", rows.getFirst())))
                .map(family -> new Tracing(family, request.first(), weightiestFirst))
                .flatMap(tracing -> traced(tracing, request, time, context))
                .map(Tracing::lineage)
                .defaultIfEmpty(Lineage.overdue(request.of()));
    }

    private Mono<Tracing> traced(Tracing tracing, LineageRequest request, Allowance time, GraphQLContext context) {
        if (tracing.isCut() || tracing.frontier().isEmpty() || tracing.depth() == request.maxHops()) {
            return Mono.just(tracing);
        }
        Map<String, Object> parameters = Map.of(
                "ids",
                List.copyOf(tracing.frontier()),
                "seen",
                List.copyOf(tracing.seen()),
                "back",
                request.direction() == LineageDirection.BACK,
                "folded",
                request.folded(),
                "barren",
                barren,
                "most",
                request.first() + 1L);
        return time.spend(
                        inquiry.rows("lineage-hop", parameters, context),
                        tracing,
                        rows -> tracing.level(rows.stream().map(Hop::from).toList()),
                        tracing::cut)
                .flatMap(further -> traced(further, request, time, context));
    }
}
