package org.throughline.graph;

import java.time.Duration;
import org.neo4j.driver.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Feels once whether the database answers anything at all; what does not come in time is taken back like any other. */
@Component
public class Pulse {

    private static final Query BEAT = new Query("RETURN 1");

    private final Sessions sessions;

    Pulse(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Ends when it is felt, or fails. */
    public Mono<Void> felt(Duration longest) {
        return Mono.usingWhen(
                        Mono.fromSupplier(sessions::open),
                        session -> session.findings("pulse", BEAT),
                        Running::close,
                        (session, _) -> session.close(),
                        Running::end)
                .timeout(longest)
                .then();
    }
}
