package org.throughline.reading.doubt;

import graphql.GraphQLContext;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.load.inquiry.Inquiry;
import org.throughline.load.inquiry.Perishable;
import org.throughline.reading.link.Allowances;
import reactor.core.publisher.Mono;

/** Asks for what deserves a second look. */
@Controller
class DoubtController {

    private final Inquiry inquiry;
    private final Clock clock;
    private final Allowances allowances;

    DoubtController(Inquiry inquiry, Clock clock, Allowances allowances) {
        this.inquiry = inquiry;
        this.clock = clock;
        this.allowances = allowances;
    }

    @QueryMapping
    Mono<DoubtConnection> doubts(
            @Argument DoubtKind kind,
            @Argument @Nullable LocalDate day,
            @Argument int first,
            @Argument @Nullable String after,
            GraphQLContext context) {
        Perishable.of(context).dependOnToday();
        DoubtQuestion question = new DoubtQuestion(kind, day, LocalDate.now(clock), first, after);
        return allowances
                .begin(context)
                .spend(
                        inquiry.rows(kind.statement(), question.parameters(kind.examined()), context)
                                .map(question::page),
                        reason -> DoubtConnection.cut(after != null, reason));
    }
}
