package org.throughline.reading.link;

import com.github.benmanes.caffeine.cache.Ticker;
import graphql.GraphQLContext;
import org.springframework.stereotype.Component;
import org.throughline.load.inquiry.Perishable;

/** Gives each reading its time. */
@Component
public class Allowances {

    private final Ticker ticker;
    private final ReadingProperties properties;

    Allowances(Ticker ticker, ReadingProperties properties) {
        this.ticker = ticker;
        this.properties = properties;
    }

    /** A fresh one, which begins to run out; of an answer that it cuts the request is told. */
    public Allowance begin(GraphQLContext context) {
        return new Allowance(ticker, properties.time(), Perishable.of(context));
    }
}
