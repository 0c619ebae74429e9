package org.throughline.graph;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import reactor.core.publisher.Mono;

/** One statement in a session of its own. */
final class Running {

    private final AsyncSession session;
    private final TransactionConfig bounds;
    private final String mark;
    private final Terminations terminations;
    private final CompletableFuture<List<List<Object>>> answer = new CompletableFuture<>();

    Running(AsyncSession session, TransactionConfig bounds, String mark, Terminations terminations) {
        this.session = session;
        this.bounds = bounds;
        this.mark = mark;
        this.terminations = terminations;
    }

    Mono<List<List<Object>>> rows(Query query) {
        return Mono.fromCompletionStage(() -> session.runAsync(query, bounds)
                .thenCompose((ResultCursor cursor) -> cursor.listAsync(Running::row))
                .whenComplete(this::done));
    }

    private void done(List<List<Object>> rows, Throwable thrown) {
        if (thrown == null) {
            answer.complete(rows);
        } else {
            answer.completeExceptionally(thrown);
        }
    }

    Mono<Void> close() {
        return Mono.fromCompletionStage(session::closeAsync);
    }

    /** Ends the statement in the database first: closing a session alone would wait for its last row. */
    Mono<Void> end() {
        return terminations.end(mark, answer).then(Mono.defer(this::close)).onErrorComplete();
    }

    private static List<Object> row(Record row) {
        return row.values().stream().map(Value::asObject).toList();
    }
}
