package org.throughline.reading.neighbourhood;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.graph.Finding;
import org.throughline.graph.Heading;
import org.throughline.load.inquiry.Inquiry;
import org.throughline.load.inquiry.NodeById;
import org.throughline.reading.link.Allowances;
import org.throughline.reading.link.Arguments;
import org.throughline.reading.link.Link;
import org.throughline.reading.link.Truncation;
import reactor.core.publisher.Mono;

/** Gathers a neighbourhood by one statement. */
@Component
class NeighbourhoodReading {

    private static final int DEEPEST = 3;
    private static final int MOST_NODES = 300;
    private static final int MOST_LINKS = 2_000;
    private static final int MOST_STARTS = 10;
    private static final Heading CHOSEN = Heading.of("reading/neighbourhood", "id", "hops");

    private final Inquiry inquiry;
    private final Allowances allowances;

    NeighbourhoodReading(Inquiry inquiry, Allowances allowances) {
        this.inquiry = inquiry;
        this.allowances = allowances;
    }

    Mono<Neighbourhood> around(
            List<String> of, int maxHops, List<String> via, List<String> labels, int first, GraphQLContext context) {
        Arguments.several("of", of, MOST_STARTS);
        Arguments.within("maxHops", maxHops, DEEPEST);
        Arguments.within("first", first, MOST_NODES);
        Map<String, Object> parameters =
                Map.of("of", of, "depth", maxHops, "via", via, "labels", labels, "limit", (long) first);
        return allowances
                .begin(context)
                .spend(
                        inquiry.rows("neighbourhood", parameters, context).map(rows -> read(rows.getFirst())),
                        reason -> new Neighbourhood(List.of(), List.of(), reason));
    }

    private static Neighbourhood read(Finding row) {
        Arguments.known("of", row);
        List<Neighbour> nodes = row.rows("chosen", CHOSEN).stream()
                .map(node -> new Neighbour(new NodeById(node.text("id")), node.count("hops")))
                .toList();
        List<Link> links = Link.all(row, "links");
        boolean cut = row.truth("cut") || links.size() > MOST_LINKS;
        return new Neighbourhood(
                nodes, links.subList(0, Math.min(links.size(), MOST_LINKS)), cut ? Truncation.LIMIT : null);
    }
}
