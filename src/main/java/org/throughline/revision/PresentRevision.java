package org.throughline.revision;

import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.util.DigestUtils;
import org.throughline.commit.RevisionMade;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.graph.Finding;
import org.throughline.load.inquiry.Inquiry;
import reactor.core.publisher.Mono;

/**
 * What answers are made from: the service, the last revision of the graph and the data packages that were loaded.
 * Another instance may write to the same database, so these are asked for again at first use after a while, and at
 * first use after a revision of our own.
 */
@Component
public class PresentRevision {

    private static final String BUILD =
            String.valueOf(PresentRevision.class.getPackage().getImplementationVersion());

    private static final Duration AGAIN = Duration.ofMillis(50);

    private final Inquiry inquiry;
    private final MergedIds merged;
    private final Ticker ticker;
    private final RevisionProperties properties;
    private final AtomicReference<Look> latest;
    private volatile Optional<State> known = Optional.empty();

    PresentRevision(Inquiry inquiry, MergedIds merged, Ticker ticker, RevisionProperties properties) {
        this.inquiry = inquiry;
        this.merged = merged;
        this.ticker = ticker;
        this.properties = properties;
        this.latest = new AtomicReference<>(
                new Look(ticker.read() - properties.lasts().toNanos(), Mono.just(Optional.empty())));
    }

    /**
     * One state of what answers are made from.
     *
     * @param number that of the last revision; 0 where there is none
     * @param text changes when answers may
     */
    public record State(long number, String text) {}

    /**
     * One time that it was asked for.
     *
     * @param answer the same for all who wait; empty where none came
     */
    private record Look(long at, Mono<Optional<State>> answer) {}

    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        latest(properties.lasts());
    }

    @TransactionalEventListener
    void changed(RevisionMade made) {
        latest.updateAndGet(before ->
                new Look(ticker.read() - Math.max(properties.lasts().toNanos(), AGAIN.toNanos()), before.answer()));
    }

    /**
     * What was known last, which is that of an answer whose first statement is not sent yet or an earlier one; empty
     * while nothing is known. No request waits for it.
     */
    public Optional<State> known() {
        latest(properties.lasts());
        return known;
    }

    /** What an answer would be made from now, or was a short while ago. */
    public Mono<Optional<State>> present() {
        return latest(properties.lasts()).answer();
    }

    /**
     * Ends when the database that is asked knows a revision; where that takes too long it is a fault. Who asks for one
     * that is known already does not wait.
     */
    public Mono<Void> reached(long number) {
        return Mono.defer(() -> known.filter(state -> state.number() >= number).isPresent()
                ? Mono.empty()
                : Mono.defer(() -> latest(AGAIN).answer())
                        .filter(state ->
                                state.filter(one -> one.number() >= number).isPresent())
                        .repeatWhenEmpty(Integer.MAX_VALUE, times -> times.delayElements(AGAIN))
                        .timeout(properties.patience())
                        .onErrorMap(TimeoutException.class, late -> unknown(number, late))
                        .then());
    }

    private Fault unknown(long number, TimeoutException late) {
        return new Fault(
                        Code.UNAVAILABLE,
                        "Revision %d is not known here yet: try again in a moment, or ask without it."
                                .formatted(number),
                        late)
                .until(Duration.ofSeconds(1));
    }

    private Look latest(Duration lasts) {
        Look before = latest.get();
        long now = ticker.read();
        if (now - before.at() < lasts.toNanos()) {
            return before;
        }
        Look next = new Look(now, asking().cache());
        if (latest.compareAndSet(before, next)) {
            var _ = next.answer().toFuture();
        }
        return latest.get();
    }

    private Mono<Optional<State>> asking() {
        return inquiry.beside("revision", Map.of("known", merged.asOf()))
                .map(List::getFirst)
                .flatMap(found -> merged.reach(found.number("number"), found.truth("merging"))
                        .thenReturn(Optional.of(state(found))))
                .onErrorReturn(Optional.empty())
                .doOnNext(state -> known = state);
    }

    private static String packages(Finding found) {
        return found.values("packages").stream()
                .map(release -> new TreeMap<>((Map<?, ?>) release).toString())
                .collect(Collectors.joining("\n"));
    }

    private static State state(Finding found) {
        long number = found.number("number");
        List<String> parts = List.of(
                ApiVersion.CURRENT,
                BUILD,
                String.valueOf(number),
                String.valueOf(found.textOrNull("at")),
                packages(found));
        String all = String.join("\n", parts);
        return new State(number, DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8)));
    }
}
