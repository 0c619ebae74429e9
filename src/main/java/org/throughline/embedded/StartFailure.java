package org.throughline.embedded;

import java.net.BindException;
import java.util.stream.Stream;
import org.neo4j.io.locker.FileLockException;
import org.throughline.start.StartRefused;

/** Why the database did not start, told in one sentence; the stack is in the database's own log. */
record StartFailure(EmbeddedProperties properties, RuntimeException failure) {

    StartRefused refusal() {
        if (failure instanceof StartRefused refused) {
            return refused;
        }
        if (causedBy(FileLockException.class)) {
            return properties.dataFolder().inUse();
        }
        if (causedBy(BindException.class)) {
            return portTaken();
        }
        return unexplained();
    }

    private StartRefused portTaken() {
        return new StartRefused(
                "Port %d on 127.0.0.1 is taken: set throughline.embedded.port to another one, or to 0 for any that is free."
                        .formatted(properties.port()),
                failure);
    }

    private StartRefused unexplained() {
        DataFolder folder = properties.dataFolder();
        return new StartRefused(
                "The database in %s did not start (%s): its own log, %s, tells more."
                        .formatted(folder.path(), rootMessage(), folder.logs().resolve("debug.log")),
                failure);
    }

    private String rootMessage() {
        return causes().reduce((outer, inner) -> inner).orElse(failure).toString();
    }

    private boolean causedBy(Class<? extends Throwable> type) {
        return causes().anyMatch(type::isInstance);
    }

    private Stream<Throwable> causes() {
        return Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause);
    }
}
