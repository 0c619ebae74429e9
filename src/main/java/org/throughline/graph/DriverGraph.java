package org.throughline.graph;

import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.Query;
import org.springframework.stereotype.Component;
import org.throughline.log.RequestId;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** The driver's asynchronous session in a {@link Mono}: half as fast again as its reactive session. */
@Component
class DriverGraph implements Graph {

    private static final Retry AGAIN = Retry.backoff(3, Duration.ofMillis(50)).filter(DriverFaults::isWorthAnotherTry);

    private final Sessions sessions;

    DriverGraph(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Mono<Findings> read(String name, String text, Map<String, Object> parameters) {
        Query query = new Query(text, parameters);
        return Mono.usingWhen(
                        Mono.fromSupplier(sessions::open),
                        session -> session.findings(name, query),
                        Running::close,
                        (session, _) -> session.close(),
                        Running::end)
                .retryWhen(AGAIN)
                .onErrorResume(thrown -> Mono.deferContextual(asked -> Mono.error(RequestId.during(
                        asked.getOrDefault(RequestId.KEY, null), () -> DriverFaults.of(unwrapped(thrown), name)))));
    }

    private static Throwable unwrapped(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return Exceptions.isRetryExhausted(thrown) && cause != null ? cause : thrown;
    }
}
