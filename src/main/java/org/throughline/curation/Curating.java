package org.throughline.curation;

import graphql.GraphQLContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.change.Change;
import org.throughline.change.ChangeSet;
import org.throughline.change.row.CellReader;
import org.throughline.change.row.InputOrigin;
import org.throughline.change.row.Origin;
import org.throughline.change.row.Problem;
import org.throughline.change.row.Problems;
import org.throughline.change.row.UnreadableCell;
import org.throughline.commit.ChangesRefused;
import org.throughline.commit.Committer;
import org.throughline.commit.KeyTaken;
import org.throughline.commit.Passing;
import org.throughline.commit.Receipt;
import org.throughline.commit.TooManyWaiting;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.fault.Faults;
import org.throughline.kind.Column;
import org.throughline.kind.Kinds;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes changes from people: reads them, holds what is new against what is there, and commits them. */
@Component
class Curating {

    private static final Column REASON = Column.words("reason", "Why.", 1_000);
    private static final Column OVERRIDE = Column.words("overrideDuplicates", "Why it is another.", 1_000);
    private static final Column KEY = Column.words("key", "A key of the sender.", 200);
    private static final int ATTEMPTS = 5;
    private static final Duration LATER = Duration.ofSeconds(1);

    private final Kinds kinds;
    private final ChangeReader reader;
    private final Duplicates duplicates;
    private final Reversal reversal;
    private final Redaction redaction;
    private final Committer committer;

    Curating(
            Kinds kinds,
            ChangeReader reader,
            Duplicates duplicates,
            Reversal reversal,
            Redaction redaction,
            Committer committer) {
        this.kinds = kinds;
        this.reader = reader;
        this.duplicates = duplicates;
        this.reversal = reversal;
        this.redaction = redaction;
        this.committer = committer;
    }

    Mono<Applied> apply(Wanted wanted, GraphQLContext context) {
        return apply(wanted, 0, context).onErrorMap(Curating::told);
    }

    private Mono<Applied> apply(Wanted wanted, int attempt, GraphQLContext context) {
        return beside(() -> prepared(wanted, attempt))
                .flatMap(prepared -> prepared.before()
                        .map(receipt -> Mono.just(Applied.of(receipt, kinds, wanted.dryRun(), List.of())))
                        .orElseGet(() -> applied(wanted, prepared, context)
                                .onErrorResume(
                                        ChangesRefused.class,
                                        refused -> attempt < ATTEMPTS
                                                        && prepared.read().overtaken(refused)
                                                ? apply(wanted, attempt + 1, context)
                                                : Mono.error(refused))));
    }

    Mono<Applied> revert(int revision, String reason, String who) {
        Problems problems = new Problems();
        words(REASON, reason, problems);
        return made(() -> {
            refuse(problems.all(), List.of());
            return new ChangeSet(who, reason, null, true, null, reversal.of(revision));
        });
    }

    /** The reason is told with what was taken out, for the values tell it no longer. */
    Mono<Applied> redact(String id, List<String> fields, String reason, String who) {
        return made(() -> {
            Problems problems = new Problems();
            words(REASON, reason, problems);
            List<Change> changes = redaction.of(id, fields, problems);
            refuse(problems.all(), List.of());
            String why = "Redacted %s of %s: %s".formatted(String.join(", ", fields), id, reason);
            return new ChangeSet(who, why, null, false, null, changes);
        });
    }

    /** Commits what follows from what is asked. */
    private Mono<Applied> made(Callable<ChangeSet> set) {
        return beside(set)
                .flatMap(this::committed)
                .map(receipt -> Applied.of(receipt, kinds, false, List.of()))
                .onErrorMap(Curating::told);
    }

    /**
     * What can be committed.
     *
     * @param before what became of it, where it has been committed under its key
     */
    private record Prepared(ChangeSet set, ReadChanges read, Optional<Receipt> before) {}

    private Prepared prepared(Wanted wanted, int attempt) {
        ReadChanges read = reader.read(wanted.changes(), attempt);
        words(REASON, wanted.reason(), read.problems());
        words(OVERRIDE, wanted.override(), read.problems());
        words(KEY, wanted.key(), read.problems());
        ChangeSet set =
                new ChangeSet(wanted.who(), wanted.why(), null, true, wanted.key(), read.changes(), wanted.asked());
        return new Prepared(set, read, wanted.key() == null ? Optional.empty() : committer.before(set));
    }

    private Mono<Applied> applied(Wanted wanted, Prepared prepared, GraphQLContext context) {
        return duplicates
                .of(prepared.read().unknown(), context)
                .flatMap(likely -> wanted.override() == null
                        ? applied(wanted, prepared, likely, List.of())
                        : applied(wanted, prepared, List.of(), warnings(likely)));
    }

    private static List<String> warnings(List<Fault> likely) {
        return likely.stream()
                .map(fault -> "Taken for another all the same: " + fault.getMessage())
                .toList();
    }

    private Mono<Applied> applied(Wanted wanted, Prepared prepared, List<Fault> likely, List<String> warnings) {
        boolean only = wanted.dryRun()
                || !likely.isEmpty()
                || !prepared.read().problems().none();
        Mono<Receipt> receipt = only ? beside(() -> attempt(prepared, likely)) : committed(prepared.set());
        return receipt.map(made -> Applied.of(made, kinds, wanted.dryRun(), warnings));
    }

    /** What follows is not done where the others wait to be committed; one that was begun is, whoever leaves. */
    private Mono<Receipt> committed(ChangeSet set) {
        return Mono.fromFuture(() -> committer.commit(set), true).publishOn(Schedulers.boundedElastic());
    }

    /** All that is wrong is told at once, each place of what could not be read once. */
    private Receipt attempt(Prepared prepared, List<Fault> likely) {
        List<Problem> unread = prepared.read().problems().all();
        try {
            Receipt receipt = committer.attempt(prepared.set());
            refuse(unread, likely);
            return receipt;
        } catch (ChangesRefused refused) {
            Set<Origin> places = unread.stream().map(Problem::origin).collect(Collectors.toSet());
            refuse(
                    Stream.concat(
                                    unread.stream(),
                                    refused.problems().stream().filter(problem -> !places.contains(problem.origin())))
                            .toList(),
                    likely);
            throw refused;
        }
    }

    private static void refuse(List<Problem> problems, List<Fault> likely) {
        if (!problems.isEmpty() || !likely.isEmpty()) {
            throw new Faults(Stream.concat(problems.stream().map(Objections::of), likely.stream())
                    .toList());
        }
    }

    private static void words(Column column, @Nullable String text, Problems problems) {
        try {
            if (text != null) {
                new CellReader(column).read(text);
            }
        } catch (UnreadableCell unreadable) {
            problems.add(new InputOrigin(List.of(column.name())), String.valueOf(unreadable.getMessage()));
        }
    }

    private static Throwable told(Throwable thrown) {
        return switch (Fault.behind(thrown)) {
            case ChangesRefused refused -> Objections.of(refused.problems());
            case KeyTaken taken ->
                Objections.at(Code.KEY_TAKEN, new InputOrigin(List.of("key")), String.valueOf(taken.getMessage()));
            case TooManyWaiting _ ->
                new Fault(Code.TOO_BUSY, "Too many changes wait: send this again in a while, with its key.")
                        .until(LATER);
            case RuntimeException failure
            when Passing.isIn(failure) ->
                new Fault(
                        Code.UNAVAILABLE,
                        "The database cannot take changes now: send this again, with its key.",
                        failure);
            case Throwable other -> other;
        };
    }

    /** What waits for the database does so on a thread of its own. */
    private static <T> Mono<T> beside(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(Schedulers.boundedElastic());
    }
}
