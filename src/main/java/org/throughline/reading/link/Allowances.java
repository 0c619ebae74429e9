package org.throughline.reading.link;

import graphql.GraphQLContext;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.throughline.load.inquiry.Perishable;

/** Gives each reading its time. */
@Component
public class Allowances {

    private final Clock clock;
    private final ReadingProperties properties;

    Allowances(Clock clock, ReadingProperties properties) {
        this.clock = clock;
        this.properties = properties;
    }

    /** A fresh one, which begins to run out; of an answer that it cuts the request is told. */
    public Allowance begin(GraphQLContext context) {
        return new Allowance(clock, properties.time(), Perishable.of(context));
    }
}
