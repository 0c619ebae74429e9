package org.throughline.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.exceptions.RetryableException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** The driver's asynchronous session in a {@link Mono}: half as fast again as its reactive session. */
@Component
class DriverGraph implements Graph {

    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
    private static final Retry AGAIN =
            Retry.backoff(3, Duration.ofMillis(50)).filter(RetryableException.class::isInstance);

    private final Driver driver;
    private final TransactionConfig bounded;

    DriverGraph(Driver driver, GraphProperties properties) {
        this.driver = driver;
        this.bounded =
                TransactionConfig.builder().withTimeout(properties.timeout()).build();
    }

    @Override
    public Mono<List<List<Object>>> read(String name, String text, Map<String, Object> parameters) {
        Query query = new Query(text, parameters);
        return Mono.usingWhen(
                        Mono.fromSupplier(() -> driver.session(AsyncSession.class, READING)),
                        session -> Mono.fromCompletionStage(() -> session.runAsync(query, bounded)
                                .thenCompose((ResultCursor cursor) -> cursor.listAsync(DriverGraph::row))),
                        session -> Mono.fromCompletionStage(session.closeAsync()))
                .retryWhen(AGAIN)
                .onErrorMap(
                        reactor.core.Exceptions::isRetryExhausted,
                        exhausted -> Objects.requireNonNull(exhausted.getCause()));
    }

    private static List<Object> row(Record row) {
        return row.values().stream().map(Value::asObject).toList();
    }
}
