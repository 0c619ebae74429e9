package org.throughline.reading.path;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.graph.Finding;
import org.throughline.load.inquiry.Inquiry;
import org.throughline.reading.link.Allowances;
import org.throughline.reading.link.Arguments;
import org.throughline.reading.link.Link;
import org.throughline.reading.link.Truncation;
import reactor.core.publisher.Mono;

/** Finds by one statement what several nodes have in common. */
@Component
class CommonReading {

    private static final int MOST_NODES = 10;
    private static final int MOST_NEIGHBOURS = 100;
    private static final int MOST_DIRECT = 200;

    private final Inquiry inquiry;
    private final Allowances allowances;

    CommonReading(Inquiry inquiry, Allowances allowances) {
        this.inquiry = inquiry;
        this.allowances = allowances;
    }

    Mono<ConnectionsBetween> between(List<String> of, List<String> via, int first, GraphQLContext context) {
        List<String> distinct = of.stream().distinct().toList();
        if (distinct.size() < 2 || distinct.size() > MOST_NODES) {
            throw new Fault(
                    Code.BAD_ARGUMENT,
                    "'of' must name 2 to %d different nodes, not %d.".formatted(MOST_NODES, distinct.size()));
        }
        Arguments.within("first", first, MOST_NEIGHBOURS);
        Map<String, Object> parameters = Map.of("ids", distinct, "via", via, "limit", (long) first);
        return allowances
                .begin(context)
                .spend(
                        inquiry.rows("common-neighbours", parameters, context)
                                .map(rows -> read(rows.getFirst(), first)),
                        reason -> new ConnectionsBetween(List.of(), List.of(), reason));
    }

    private static ConnectionsBetween read(Finding row, int first) {
        Arguments.known("of", row);
        List<Link> direct = Link.all(row, "direct");
        List<CommonNeighbour> common = CommonNeighbour.all(row, "common");
        boolean cut = direct.size() > MOST_DIRECT || common.size() > first;
        return new ConnectionsBetween(
                direct.subList(0, Math.min(direct.size(), MOST_DIRECT)),
                common.subList(0, Math.min(common.size(), first)),
                cut ? Truncation.LIMIT : null);
    }
}
