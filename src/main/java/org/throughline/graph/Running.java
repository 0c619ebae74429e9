package org.throughline.graph;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
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
    private final CompletableFuture<Findings> answer = new CompletableFuture<>();

    Running(AsyncSession session, TransactionConfig bounds, Supplier<Mono<Void>> interruption) {
        this.session = session;
        this.bounds = bounds;
        this.interruption = interruption;
    }

    Mono<Findings> findings(String statement, Query query) {
        return Mono.fromCompletionStage(() -> session.runAsync(query, bounds)
                .thenCompose(cursor -> all(statement, cursor))
                .whenComplete(this::done));
    }

    private void done(@Nullable Findings found, @Nullable Throwable thrown) {
        if (thrown != null) {
            answer.completeExceptionally(thrown);
        } else if (found != null) {
            answer.complete(found);
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

    private static CompletionStage<Findings> all(String statement, ResultCursor cursor) {
        return cursor.listAsync(Running::row).thenApply(rows -> new Findings(statement, cursor.keys(), rows));
    }

    private static List<@Nullable Object> row(Record row) {
        return row.values().stream().<@Nullable Object>map(Value::asObject).toList();
    }
}
