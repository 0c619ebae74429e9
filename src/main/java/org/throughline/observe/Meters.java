package org.throughline.observe;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.throughline.fault.Code;

/**
 * The figures of the service. Each label has as many values as the service itself knows, whatever clients send: an
 * outcome, a code, the fragment that a statement begins with.
 */
@Component
public class Meters {

    private static final Duration[] STEPS = {
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(2),
        Duration.ofSeconds(10)
    };

    private final MeterRegistry registry;
    private final Map<Outcome, Timer> operations = new EnumMap<>(Outcome.class);
    private final Map<Code, Counter> refusals = new EnumMap<>(Code.class);
    private final ConcurrentMap<String, Timer> statements = new ConcurrentHashMap<>();
    private final Counter unanswered;
    private final DistributionSummary batches;

    public Meters(MeterRegistry registry) {
        this.registry = registry;
        for (Outcome outcome : Outcome.values()) {
            operations.put(outcome, operations(outcome));
        }
        for (Code code : Code.values()) {
            refusals.put(code, refusals(code));
        }
        this.unanswered = Counter.builder("throughline.statements.unanswered")
                .description("Statements that failed or were taken back")
                .register(registry);
        this.batches = DistributionSummary.builder("throughline.loader.batches")
                .description("Keys that one batch of the loader asked for")
                .register(registry);
    }

    /** How an operation ended. */
    public enum Outcome {
        /** Without an error. */
        ANSWERED,
        /** In part, with errors beside it. */
        PARTLY,
        /** With errors alone. */
        REFUSED
    }

    private Timer operations(Outcome outcome) {
        return Timer.builder("throughline.operations")
                .description("Operations, from their last byte to their answer")
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .serviceLevelObjectives(STEPS)
                .register(registry);
    }

    private Counter refusals(Code code) {
        return Counter.builder("throughline.errors")
                .description("Errors that clients were told, by their code")
                .tag("code", code.name())
                .register(registry);
    }

    /** An operation was answered. */
    public void answered(Outcome outcome, long nanoseconds) {
        Timer timer = operations.get(outcome);
        if (timer != null) {
            timer.record(nanoseconds, TimeUnit.NANOSECONDS);
        }
    }

    /** A client was told an error of this code. */
    public void refused(Code code) {
        Counter counter = refusals.get(code);
        if (counter != null) {
            counter.increment();
        }
    }

    /** A statement was answered. Names of composed ones are many: what counts is the fragment that they begin with. */
    public void statement(String name, Duration time) {
        int end = name.indexOf(' ');
        statements
                .computeIfAbsent(end < 0 ? name : name.substring(0, end), this::statements)
                .record(time);
    }

    private Timer statements(String fragment) {
        return Timer.builder("throughline.statements")
                .description("Statements that the database answered, by the fragment that they begin with")
                .tag("statement", fragment)
                .register(registry);
    }

    /** A statement failed, or nobody waits for it any more. */
    public void unanswered() {
        unanswered.increment();
    }

    /** The loader asked for so many keys at once. */
    public void batch(int keys) {
        batches.record(keys);
    }
}
