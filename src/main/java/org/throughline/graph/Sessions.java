package org.throughline.graph;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.internal.InternalDriver;
import org.neo4j.driver.internal.async.InternalAsyncSession;
import org.neo4j.driver.internal.async.NetworkSession;
import org.neo4j.driver.internal.observation.NoopObservationProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import reactor.core.publisher.Mono;

/**
 * Opens a session for one statement, bounded in time. The driver's public parts cannot take a statement back, and
 * closing a session waits for the last row; so the session is made of the parts by which the driver itself interrupts
 * transactions. With a driver made of other parts a statement that nobody waits for ends in the database's own time.
 */
@Component
class Sessions implements ApplicationListener<ApplicationReadyEvent> {

    /** While the service starts nobody waits for an answer, and the first statements take long to plan. */
    private static final Duration AT_START = Duration.ofMinutes(1);

    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Supplier<Driver> drivers;
    private final TransactionConfig usual;
    private volatile TransactionConfig bounded;

    /** The driver comes late, with the database, and nothing that only holds a session waits for it. */
    Sessions(ObjectProvider<Driver> drivers, GraphProperties properties) {
        this.drivers = SingletonSupplier.of(drivers::getObject);
        this.usual = within(properties.timeout());
        this.bounded = usual.timeout().compareTo(AT_START) < 0 ? within(AT_START) : usual;
    }

    private static TransactionConfig within(Duration time) {
        return TransactionConfig.builder().withTimeout(time).build();
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        bounded = usual;
    }

    Running open() {
        Driver driver = drivers.get();
        return driver instanceof InternalDriver known
                ? interruptible(known.newSession(READING, null))
                : running(driver.session(AsyncSession.class, READING), Mono::<Void>empty);
    }

    private Running interruptible(NetworkSession session) {
        Supplier<CompletionStage<Void>> interruption = session::resetAsync;
        return running(
                new InternalAsyncSession(session, NoopObservationProvider.getInstance()),
                () -> Mono.fromCompletionStage(interruption));
    }

    private Running running(AsyncSession session, Supplier<Mono<Void>> interruption) {
        return new Running(heard(session), bounded, interruption);
    }

    /** Whoever wants to hear what the database says of a statement stands between here. */
    AsyncSession heard(AsyncSession session) {
        return session;
    }
}
