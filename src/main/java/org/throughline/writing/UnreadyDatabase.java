package org.throughline.writing;

import java.net.URI;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.throughline.fault.Fault;
import org.throughline.graph.Exhaustion;
import org.throughline.start.StartRefused;

/** Why the database could not be prepared, told in one sentence where a setting or a server is at fault. */
record UnreadyDatabase(URI uri, RuntimeException failure) {

    private static final String NO_CONNECTION = "Unable to acquire connection";

    RuntimeException told() {
        if (failure instanceof StartRefused) {
            return failure;
        }
        if (causes().anyMatch(AuthenticationException.class::isInstance)) {
            return refusal("does not accept the user name and password: correct spring.neo4j.authentication.username"
                    + " and spring.neo4j.authentication.password.");
        }
        if (Exhaustion.isIn(failure)) {
            return refusal("gives one transaction less memory than a row of the data takes: raise"
                    + " throughline.embedded.transaction-memory and throughline.embedded.largest-transaction, or"
                    + " db.memory.transaction.max of a server.");
        }
        if (causes().anyMatch(Fault.class::isInstance)) {
            return refusal(
                    "has too little disk left for what this start is to load: free some, lower"
                            + " throughline.embedded.spare-disk, or start with throughline.data.load=false to read what is there.");
        }
        return isSilent() ? refusal("does not answer: start it, or correct spring.neo4j.uri.") : failure;
    }

    /** Whether nobody is there, who may come yet. */
    boolean isSilent() {
        return causes().anyMatch(UnreadyDatabase::isSilence);
    }

    private static boolean isSilence(Throwable cause) {
        return cause instanceof ServiceUnavailableException
                || (cause instanceof Neo4jException
                        && String.valueOf(cause.getMessage()).startsWith(NO_CONNECTION));
    }

    private StartRefused refusal(String what) {
        return new StartRefused("The database at %s %s".formatted(place(), what), failure);
    }

    /** The address without what may be secret in it. */
    private String place() {
        return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }

    private Stream<Throwable> causes() {
        return Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause);
    }
}
