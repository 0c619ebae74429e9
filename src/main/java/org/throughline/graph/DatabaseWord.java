package org.throughline.graph;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.Neo4jException;

/** What the database says by the code of a failure, whatever was wrapped around it on its way. */
final class DatabaseWord {

    private DatabaseWord() {}

    /** Whether this, or what it was caused by, has such a code. */
    static boolean isIn(Throwable thrown, Predicate<String> code) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .anyMatch(
                        cause -> cause instanceof Neo4jException failure && code.test(String.valueOf(failure.code())));
    }
}
