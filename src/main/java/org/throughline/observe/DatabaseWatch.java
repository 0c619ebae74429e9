package org.throughline.observe;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.throughline.fault.OneLine;
import org.throughline.graph.Pulse;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Knows whether the database answers, because it asks every second: so that nobody who wants to know has to wait for
 * one that does not, and a question that is too dear is told from a database that hangs.
 */
@Component
public class DatabaseWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(4);
    private static final long SILENCE = Duration.ofMillis(4_500).toNanos();

    private final Pulse pulse;
    private volatile @Nullable Long last;
    private volatile boolean missed;
    private @Nullable Disposable asking;

    DatabaseWatch(Pulse pulse) {
        this.pulse = pulse;
    }

    /** Whether the database answered lately: one that is busy takes its time, one that has gone never comes back. */
    public boolean answers() {
        @Nullable Long answered = last;
        return answered != null && System.nanoTime() - answered < SILENCE;
    }

    @Override
    public void start() {
        asking = Flux.interval(Duration.ZERO, BETWEEN)
                .onBackpressureDrop()
                .concatMap(_ -> asked(), 1)
                .subscribe();
    }

    private Mono<Void> asked() {
        return pulse.felt(LONGEST)
                .doOnSuccess(_ -> answered())
                .onErrorResume(failure -> Mono.fromRunnable(() -> unanswered(failure)));
    }

    /** A silence may have ended before it was asked again: others have been told of it, so the log is. */
    private void answered() {
        if (last != null && !answers()) {
            tell("it was silent for a while");
        }
        last = System.nanoTime();
        if (missed) {
            missed = false;
            LOG.info("The database answers again");
        }
    }

    private void unanswered(Throwable failure) {
        if (!answers()) {
            tell(String.valueOf(failure.getMessage()));
        }
    }

    /** Once, until it answers. */
    private void tell(String reason) {
        if (!missed) {
            missed = true;
            LOG.warn("The database does not answer: {}", OneLine.of(reason));
        }
    }

    @Override
    public void stop() {
        Disposable asked = asking;
        if (asked != null) {
            asked.dispose();
            asking = null;
        }
    }

    @Override
    public boolean isRunning() {
        return asking != null;
    }
}
