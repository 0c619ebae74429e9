package org.throughline.graph;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One statement in a session of its own. */
final class Running {

    private static final Duration AGAIN = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final AsyncSession session;
    private final TransactionConfig bounds;
    private final Supplier<Mono<Void>> interruption;
    private final CompletableFuture<List<List<Object>>> answer = new CompletableFuture<>();

    Running(AsyncSession session, TransactionConfig bounds, Supplier<Mono<Void>> interruption) {
        this.session = session;
        this.bounds = bounds;
        this.interruption = interruption;
    }

    Mono<List<List<Object>>> rows(Query query) {
        return Mono.fromCompletionStage(() -> session.runAsync(query, bounds)
                .thenCompose((ResultCursor cursor) -> cursor.listAsync(Running::row))
                .whenComplete(this::done));
    }

    private void done(@Nullable List<List<Object>> rows, @Nullable Throwable thrown) {
        if (thrown != null) {
            answer.completeExceptionally(thrown);
        } else if (rows != null) {
            answer.complete(rows);
        }
    }

    Mono<Void> close() {
        return Mono.fromCompletionStage(session::closeAsync);
    }

    /** Interrupts the statement, again as long as it goes on, for it may have been on its way only. */
    Mono<Void> end() {
        return Flux.interval(Duration.ZERO, AGAIN)
                .onBackpressureDrop()
                .concatMap(_ -> interruption.get().onErrorComplete(), 1)
                .take(LONGEST)
                .takeUntilOther(Mono.fromFuture(answer, true).onErrorComplete())
                .then(Mono.defer(this::close))
                .onErrorComplete();
    }

    private static List<Object> row(Record row) {
        return row.values().stream().map(Value::asObject).toList();
    }
}
