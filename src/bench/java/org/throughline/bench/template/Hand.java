package org.throughline.bench.template;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;

/** Asks statements over the raw driver, in a read transaction. */
public final class Hand {

    private static final QueryConfig READ =
            QueryConfig.builder().withRouting(RoutingControl.READ).build();

    private Hand() {}

    /** Waits for all rows. */
    public static List<Record> ask(Driver driver, String statement, Map<String, Object> parameters) {
        return driver.executableQuery(statement)
                .withParameters(parameters)
                .withConfig(READ)
                .execute()
                .records();
    }
}
