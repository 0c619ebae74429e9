package org.throughline.load.inquiry;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.boot.context.properties.bind.Binder;

/** The usual ways to a database that answers at once. */
public final class TurnsOfTests {

    public static final StatementTurns USUAL = new StatementTurns(
            new Binder().bindOrCreate("throughline.statements", StatementProperties.class), Ticker.systemTicker());

    private TurnsOfTests() {}
}
