package org.throughline.reading.total;

import graphql.GraphQLContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.field.CountedUnit;
import org.throughline.money.Total;
import reactor.core.publisher.Mono;

/** The awards of what is named, added up. */
@Controller
class TotalController {

    private final AwardsOf awards;

    TotalController(AwardsOf awards) {
        this.awards = awards;
    }

    @QueryMapping
    Mono<List<Total>> totals(
            @Argument List<String> of,
            @Argument boolean throughSuccession,
            @Argument boolean throughParts,
            @Argument @Nullable String currency,
            @Argument @Nullable LocalDate validAt,
            @Argument String certainty,
            GraphQLContext context) {
        return awards.totals(
                new TotalRequest(
                        of,
                        throughSuccession,
                        throughParts,
                        currency == null ? null : CountedUnit.currency(currency),
                        validAt,
                        "POSSIBLE".equals(certainty)),
                context);
    }
}
