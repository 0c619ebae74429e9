package org.throughline.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.throughline.caller.Caller;
import org.throughline.commit.RevisionMade;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.history.Chosen;
import org.throughline.history.FedRevision;
import org.throughline.history.LedgerFeed;
import org.throughline.load.inquiry.StatementTurns;
import org.throughline.turn.FairTurns;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * The end of the ledger, followed once for all who listen: while anybody does, the database is asked for what is new
 * every so often, and at once when a revision was made here.
 */
@Component
class Tail implements SmartLifecycle {

    private static final Duration LATER = Duration.ofSeconds(1);
    private static final Duration SHARED = Duration.ofSeconds(5);
    private static final int SHARED_PAGES = 16;
    private static final int READ_AT_ONCE = 4;
    private static final long UNKNOWN = -1;

    private final LedgerFeed ledger;
    private final LiveProperties properties;
    private final Recent recent;
    private final FairTurns turns;
    private final Cache<Long, Mono<List<FedRevision>>> pages = Caffeine.newBuilder()
            .maximumSize(SHARED_PAGES)
            .expireAfterWrite(SHARED)
            .build();

    private final Sinks.Many<Long> nudges = Sinks.many().multicast().directBestEffort();
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private Disposable following = Disposables.disposed();
    private int turn;
    private volatile long last = UNKNOWN;
    private volatile boolean running;

    Tail(LedgerFeed ledger, LiveProperties properties, StatementTurns turns) {
        this.ledger = ledger;
        this.properties = properties;
        this.recent = new Recent(properties.kept());
        this.turns = turns.way(READ_AT_ONCE);
    }

    /** What is made behind a revision, or from now on where none is named. */
    Flux<FollowedRevision> behind(@Nullable Long after, Chosen chosen) {
        return Flux.create(sink -> listen(sink, after, chosen), FluxSink.OverflowStrategy.IGNORE);
    }

    private void listen(FluxSink<FollowedRevision> sink, @Nullable Long after, Chosen chosen) {
        if (!running) {
            sink.error(stopping());
            return;
        }
        Follower follower = new Follower(this, after, chosen, properties.slack(), sink);
        join(follower);
        sink.onDispose(() -> leave(follower));
        sink.onRequest(_ -> follower.wake());
    }

    private synchronized void join(Follower follower) {
        followers.add(follower);
        if (following.isDisposed()) {
            last = UNKNOWN;
            recent.clear();
            int now = ++turn;
            following = Flux.merge(Flux.interval(Duration.ZERO, properties.every()), nudges.asFlux())
                    .onBackpressureLatest()
                    .concatMap(_ -> look(now), 1)
                    .subscribe();
        }
    }

    private synchronized void leave(Follower follower) {
        followers.remove(follower);
        if (followers.isEmpty()) {
            following.dispose();
        }
    }

    /** How many listen. */
    int count() {
        return followers.size();
    }

    @TransactionalEventListener
    void changed(RevisionMade made) {
        nudges.emitNext(made.number(), Sinks.EmitFailureHandler.busyLooping(LATER));
    }

    /** While the database does not answer it is asked less often; where it was is kept. */
    private Mono<Void> look(int turn) {
        return ledger.behind(last == UNKNOWN ? Long.MAX_VALUE : last)
                .doOnNext(page -> take(turn, page))
                .then()
                .onErrorResume(_ -> Mono.delay(LATER).then());
    }

    private void take(int turn, LedgerFeed.Page page) {
        keep(turn, page);
        followers.forEach(Follower::wake);
    }

    /** What comes late, when nobody had listened for a moment, is left out: it would leave a gap. */
    private synchronized void keep(int turn, LedgerFeed.Page page) {
        if (turn == this.turn) {
            if (page.revisions().stream().anyMatch(FedRevision::redacts)) {
                forget();
            }
            page.revisions().forEach(recent::add);
            if (!page.revisions().isEmpty()) {
                last = page.revisions().getLast().number();
            } else if (last == UNKNOWN) {
                last = page.last();
            }
        }
    }

    /** What was kept of earlier revisions tells what nobody is to know any more. */
    private void forget() {
        recent.clear();
        pages.invalidateAll();
    }

    /** The number of the last revision that is known. */
    OptionalLong last() {
        long known = last;
        return known == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(known);
    }

    /** Those behind a revision that are kept; null where the ledger must be asked. */
    @Nullable
    List<FedRevision> kept(long number) {
        return recent.behind(number);
    }

    /** A page of the ledger, read once for all who were away as long. */
    Mono<List<FedRevision>> read(long number) {
        return pages.get(
                number,
                _ -> turns.taking(Caller.NOBODY, ledger.behind(number).map(LedgerFeed.Page::revisions))
                        .doOnError(_ -> pages.invalidate(number))
                        .cache());
    }

    private static Fault stopping() {
        return new Fault(
                Code.UNAVAILABLE,
                "The service is stopping: subscribe again, with the number of the last revision that you got as 'after'.");
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        followers.forEach(follower -> follower.end(stopping()));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE;
    }
}
