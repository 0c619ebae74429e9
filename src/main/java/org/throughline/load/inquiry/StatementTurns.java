package org.throughline.load.inquiry;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.stereotype.Component;
import org.throughline.caller.Caller;
import org.throughline.turn.Company;
import org.throughline.turn.FairTurns;

/**
 * The ways to the database: what readings ask may take seconds, so it has one of its own, and no list ever stands
 * behind it.
 */
@Component
public class StatementTurns {

    private final StatementProperties properties;
    private final FairTurns lists;
    private final FairTurns readings;
    private final Company company;

    StatementTurns(StatementProperties properties, Ticker ticker) {
        this.properties = properties;
        this.company = new Company(ticker);
        this.lists = new FairTurns(properties.atOnce(), properties.waiting(), properties.patience());
        this.readings = new FairTurns(
                () -> properties.readingsWidth(company.isAlone()), properties.waiting(), properties.patience());
    }

    /** Notes who is about to ask on any way. */
    void meet(Caller caller) {
        company.meet(caller);
    }

    /** A further way, beside the others. */
    public FairTurns way(int width) {
        return new FairTurns(width, properties.waiting(), properties.patience());
    }

    FairTurns lists() {
        return lists;
    }

    FairTurns readings() {
        return readings;
    }
}
