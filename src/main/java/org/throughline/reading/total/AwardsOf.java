package org.throughline.reading.total;

import graphql.GraphQLContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.graph.Finding;
import org.throughline.load.inquiry.Inquiry;
import org.throughline.money.Total;
import org.throughline.money.Totals;
import org.throughline.reading.link.Arguments;
import reactor.core.publisher.Mono;

/** Adds up the awards of organisations and initiatives, each award once. */
@Component
class AwardsOf {

    private static final List<String> OWNERS = List.of("Organisation", "Initiative");

    private final Inquiry inquiry;

    AwardsOf(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    Mono<List<Total>> totals(TotalRequest request, GraphQLContext context) {
        return inquiry.rows("totals", request.parameters(), context)
                .map(rows -> rows.isEmpty() ? List.of() : totals(rows.getFirst(), request.currency()));
    }

    private static List<Total> totals(Finding row, @Nullable String currency) {
        List<String> missing = row.texts("missing");
        if (!missing.isEmpty()) {
            throw Arguments.unknown("of", missing.getFirst(), OWNERS);
        }
        return Totals.of(row.values("rows"), currency);
    }
}
