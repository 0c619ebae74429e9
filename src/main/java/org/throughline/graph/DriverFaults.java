package org.throughline.graph;

import java.util.Set;
import java.util.concurrent.CompletionException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.fault.OneLine;
import org.throughline.log.Recurring;

/** What the driver says, sorted into what a caller can act on; the database's own words go to the log alone. */
final class DriverFaults {

    private static final Logger LOG = LoggerFactory.getLogger(DriverFaults.class);
    private static final Recurring AWAY = new Recurring(LOG);
    private static final Set<String> ENDED =
            Set.of("Neo.ClientError.Transaction.Terminated", "Neo.TransientError.Transaction.Terminated");
    private static final String NO_CONNECTION = "Unable to acquire connection";

    private DriverFaults() {}

    /** A fault for what can be mended by waiting or asking for less; anything else is left as it is. */
    static Throwable of(Throwable thrown, String statement) {
        if (thrown instanceof CompletionException wrapped && wrapped.getCause() != null) {
            return of(wrapped.getCause(), statement);
        }
        if (!(thrown instanceof Neo4jException failure)) {
            return thrown;
        }
        if (Overdue.isOutOfTime(failure)) {
            return told(
                    Code.DEADLINE,
                    "The database took too long: ask for fewer levels or smaller pages.",
                    failure,
                    statement);
        }
        if (Exhaustion.isIn(failure)) {
            return told(
                    Code.UNAVAILABLE,
                    "This takes more memory than the database gives: ask for smaller pages, fewer levels or fewer things at once, or narrow it by 'filter' where there is one.",
                    failure,
                    statement);
        }
        return isPassing(failure) ? away(failure, statement) : thrown;
    }

    /** Whether the same statement may succeed when sent again; one that the database ended for its size will not. */
    static boolean isWorthAnotherTry(Throwable thrown) {
        return thrown instanceof RetryableException
                && thrown instanceof Neo4jException failure
                && !ENDED.contains(failure.code())
                && !Exhaustion.isIn(failure);
    }

    private static boolean isPassing(Neo4jException failure) {
        return failure instanceof RetryableException
                || failure instanceof ServiceUnavailableException
                || failure instanceof SecurityException
                || Outage.isIn(failure)
                || ENDED.contains(failure.code())
                || String.valueOf(failure.getMessage()).startsWith(NO_CONNECTION);
    }

    /** While it is away, every request meets it. */
    private static Fault away(Neo4jException failure, String statement) {
        AWAY.warn(() -> line(Code.UNAVAILABLE, failure, statement));
        return new Fault(Code.UNAVAILABLE, "The database cannot answer now: try again in a moment.", failure);
    }

    private static Fault told(Code code, String message, Neo4jException failure, String statement) {
        LOG.warn("{}", line(code, failure, statement));
        return new Fault(code, message, failure);
    }

    private static String line(Code code, Neo4jException failure, String statement) {
        return "%s at %s: %s"
                .formatted(code, OneLine.of(statement), OneLine.of(failure.code() + " " + failure.getMessage()));
    }
}
