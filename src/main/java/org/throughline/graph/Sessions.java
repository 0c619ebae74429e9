package org.throughline.graph;

import java.util.Map;
import java.util.UUID;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.springframework.stereotype.Component;

/** Opens a session for one statement, bounded in time and marked so that it can be found among the running ones. */
@Component
class Sessions {

    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;
    private final Terminations terminations;
    private final GraphProperties properties;

    Sessions(Driver driver, Terminations terminations, GraphProperties properties) {
        this.driver = driver;
        this.terminations = terminations;
        this.properties = properties;
    }

    Running open() {
        String mark = UUID.randomUUID().toString();
        TransactionConfig marked = TransactionConfig.builder()
                .withTimeout(properties.timeout())
                .withMetadata(Map.of(Terminations.MARK, mark))
                .build();
        return new Running(driver.session(AsyncSession.class, READING), marked, mark, terminations);
    }
}
