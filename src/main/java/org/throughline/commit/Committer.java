package org.throughline.commit;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.change.ChangeSet;
import org.throughline.commit.contention.Contention;
import org.throughline.graph.Overdue;

/**
 * The one way into the graph. Change sets are committed one after the other, each whole or not at all; those that wait
 * share a transaction, and where that fails each has one of its own.
 */
@Component
public class Committer implements DisposableBean {

    private static final int TOGETHER = 64;
    private static final int WAITING_AT_MOST = 1_000;
    private static final Duration STOPPING = Duration.ofSeconds(5);

    private final Desk desk;
    private final Clock clock;
    private final List<CommitGuard> guards;
    private final TransactionTemplate transaction;
    private final TransactionTemplate trial;
    private final BlockingQueue<Queued> queue = new LinkedBlockingQueue<>(WAITING_AT_MOST);
    private final Thread lane = Thread.ofPlatform().name("commits").daemon().unstarted(this::work);

    Committer(
            Desk desk,
            Clock clock,
            CommitProperties properties,
            ObjectProvider<CommitGuard> guards,
            PlatformTransactionManager transactions) {
        this.desk = desk;
        this.clock = clock;
        this.guards = guards.stream().toList();
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setTimeout((int) properties.timeout().toSeconds());
        this.trial = new TransactionTemplate(transactions);
        this.trial.setReadOnly(true);
        lane.start();
    }

    /** Completes when it is committed, or with why it is not. */
    public CompletableFuture<Receipt> commit(ChangeSet set) {
        return commit(set, _ -> {});
    }

    /** The same with further writing in the same transaction. */
    public CompletableFuture<Receipt> commit(ChangeSet set, Consumer<Receipt> books) {
        Queued waiting = new Queued(set, books);
        if (!queue.offer(waiting)) {
            waiting.answer().completeExceptionally(new TooManyWaiting());
        }
        return waiting.answer();
    }

    /** Waits until it is committed; for whoever has a thread to spare. */
    public Receipt await(CompletableFuture<Receipt> committed) {
        try {
            return committed.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** What a change set would do; nothing is written. */
    public Receipt attempt(ChangeSet set) {
        return told(Ending.of(trial, () -> new Commit(desk, desk.ledger().number(), clock.instant()).attempt(set)));
    }

    /** What became of a change set that has been committed before, under its key. */
    public Optional<Receipt> before(ChangeSet set) {
        return Ending.of(trial, () -> new Commit(desk, desk.ledger().number(), clock.instant()).before(set))
                .map(Committer::told);
    }

    private static Receipt told(Verdict verdict) {
        if (verdict.refusal() != null) {
            throw verdict.refusal();
        }
        return Objects.requireNonNull(verdict.receipt());
    }

    @Override
    public void destroy() {
        lane.interrupt();
        try {
            lane.join(STOPPING);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            while (true) {
                List<Queued> turn = new ArrayList<>(List.of(queue.take()));
                queue.drainTo(turn, TOGETHER - 1);
                answered(turn);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            List<Queued> left = new ArrayList<>();
            queue.drainTo(left);
            left.forEach(waiting -> waiting.answer().completeExceptionally(new TooManyWaiting()));
        }
    }

    /** Whatever happens to one turn, the next is taken. */
    private void answered(List<Queued> turn) {
        try {
            together(turn);
        } catch (Error broken) {
            turn.forEach(waiting -> waiting.answer().completeExceptionally(broken));
        }
    }

    private void together(List<Queued> sets) {
        try {
            List<Verdict> verdicts = Contention.retried(() -> run(sets));
            for (int place = 0; place < sets.size(); place++) {
                verdicts.get(place).tell(sets.get(place));
            }
        } catch (RuntimeException failure) {
            if (Overdue.isIn(failure)) {
                refuse(withAllThatWait(sets), failure);
            } else if (sets.size() == 1 || failure instanceof OutcomeUnknown) {
                refuse(sets, failure);
            } else {
                sets.forEach(set -> together(List.of(set)));
            }
        }
    }

    /** Where somebody holds a lock, those that came meanwhile are not kept waiting for as long again. */
    private List<Queued> withAllThatWait(List<Queued> sets) {
        List<Queued> all = new ArrayList<>(sets);
        queue.drainTo(all);
        return all;
    }

    private static void refuse(List<Queued> sets, RuntimeException failure) {
        sets.forEach(waiting -> waiting.answer().completeExceptionally(failure));
    }

    private List<Verdict> run(List<Queued> sets) {
        guards.forEach(CommitGuard::pass);
        return Ending.of(transaction, () -> new Commit(desk, desk.ledger().lock(), clock.instant()).run(sets));
    }
}
