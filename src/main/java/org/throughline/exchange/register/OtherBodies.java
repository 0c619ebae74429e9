package org.throughline.exchange.register;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowChange;
import org.throughline.commit.Ledger;
import org.throughline.commit.Receipt;
import org.throughline.graph.Overdue;
import org.throughline.judge.HeldNames;
import org.throughline.judge.NameLookup;
import reactor.core.publisher.Mono;

/**
 * The names of bodies that a register did not bring, held while it is imported: its own codes never mean each other by
 * name, and the graph has a thousand of them for one of these.
 */
@Component
class OtherBodies {

    private static final int MOST = 20_000;
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final String ORGANISATION = "Organisation";

    private final NameLookup names;
    private final Ledger ledger;
    private final Cache<CodeSystem, Held> held = Caffeine.newBuilder()
            .expireAfterAccess(KEPT)
            .scheduler(Scheduler.systemScheduler())
            .executor(Runnable::run)
            .build();

    OtherBodies(NameLookup names, Ledger ledger) {
        this.names = names;
        this.ledger = ledger;
    }

    /** The last revision, by its number and its time: the database may be another under the same numbers. */
    private record Head(long revision, Instant at) {}

    /**
     * Names as they are after a revision.
     *
     * @param head none before the first
     * @param names none where there are more than are held
     */
    private record Held(Optional<Head> head, Optional<HeldNames> names) {}

    /** None where there are more than are held, or a cold database takes too long: then the graph is to be asked. */
    Optional<HeldNames> names(CodeSystem system) {
        Optional<Head> now = ledger.last().map(last -> new Head(last.number(), last.at()));
        return Objects.requireNonNull(held.asMap()
                        .compute(
                                system,
                                (_, last) -> last != null && last.head().equals(now) ? last : read(system, now)))
                .names();
    }

    private Held read(CodeSystem system, Optional<Head> now) {
        return new Held(
                now,
                names.besides(system.beginning(), MOST)
                        .onErrorResume(Overdue::isIn, _ -> Mono.empty())
                        .blockOptional());
    }

    /** What the register has brought now leaves the names of others as they were, but for what it tells of them. */
    void written(CodeSystem system, Receipt receipt) {
        held.asMap().computeIfPresent(system, (_, last) -> {
            long before = last.head().map(Head::revision).orElse(0L);
            return receipt.revision() == before + 1
                            && receipt.changes().stream().noneMatch(change -> isOfOthers(change, system))
                    ? new Held(Optional.of(new Head(receipt.revision(), receipt.at())), last.names())
                    : last;
        });
    }

    private static boolean isOfOthers(RowChange change, CodeSystem system) {
        return Stream.of(change.before(), change.after())
                .flatMap(Stream::ofNullable)
                .flatMap(OtherBodies::called)
                .anyMatch(entity -> !system.isMetBy(entity));
    }

    /** Which body a row gives a name. */
    private static Stream<String> called(Row row) {
        if (row.kind().name().equals("name")) {
            return Stream.ofNullable(row.text("entity"));
        }
        return row.kind().node().filter(ORGANISATION::equals).map(_ -> row.id()).stream();
    }
}
