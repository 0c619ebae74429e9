package org.throughline.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Ends statements that nobody waits for any longer. The driver cannot take a statement back, so the database is asked
 * to end what carries the marks; all that are to end share one sweep, repeated until each has ended.
 */
@Component
class Terminations {

    static final String MARK = "throughline";

    private static final Duration EVERY = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String SWEEP = """
            SHOW TRANSACTIONS YIELD transactionId AS id, metaData AS marked
            WHERE marked.throughline IN $marks
            TERMINATE TRANSACTIONS id YIELD message
            RETURN count(message) AS ended""";

    private final Driver driver;
    private final Set<String> marks = ConcurrentHashMap.newKeySet();
    private final Flux<Void> sweeping;

    Terminations(Driver driver) {
        this.driver = driver;
        this.sweeping = Flux.interval(Duration.ZERO, EVERY)
                .onBackpressureDrop()
                .concatMap(_ -> sweep(), 1)
                .share();
    }

    /** Completes when the statement with this mark has ended, however it did. */
    Mono<Void> end(String mark, CompletableFuture<?> answer) {
        return Mono.defer(() -> {
                    marks.add(mark);
                    return sweeping.take(LONGEST)
                            .takeUntilOther(Mono.fromFuture(answer, true).onErrorComplete())
                            .then();
                })
                .doFinally(_ -> marks.remove(mark));
    }

    private Mono<Void> sweep() {
        return Mono.usingWhen(
                        Mono.fromSupplier(() -> driver.session(AsyncSession.class)),
                        session -> Mono.fromCompletionStage(
                                () -> session.runAsync(SWEEP, Map.of("marks", List.copyOf(marks)))
                                        .thenCompose(ResultCursor::consumeAsync)),
                        session -> Mono.fromCompletionStage(session::closeAsync))
                .then()
                .onErrorComplete();
    }
}
