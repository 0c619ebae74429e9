package org.throughline.bench.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.throughline.kind.Kinds;
import org.throughline.kind.Vocabulary;
import org.throughline.writing.statement.Statements;

/** What the importer leaves out: empty lists, which it takes for absent ones, and the constraints and indexes. */
record Completion(Driver driver) {

    /** Gives every relationship that can be attested its list of days; a name is dated and cannot. */
    void attest() {
        try (Session session = driver.session()) {
            session.run("""
                            MATCH ()-[relationship]->()
                            WHERE relationship.fromOrder IS NOT NULL
                              AND relationship.attested IS NULL
                              AND NOT relationship:NAMED
                            CALL (relationship) {
                              SET relationship.attested = []
                            } IN 2 CONCURRENT TRANSACTIONS OF 20000 ROWS
                            """).consume();
        }
    }

    /** The schema of the service, statement by statement; answers when every index can be used. */
    void index() {
        Kinds kinds = Kinds.read();
        List<String> statements = new Statements(kinds, new Vocabulary(kinds)).schema();
        try (Session session = driver.session()) {
            statements.stream()
                    .filter(Completion::constraint)
                    .forEach(text -> session.run(text).consume());
            session.executeWriteWithoutResult(transaction -> statements.stream()
                    .filter(text -> !constraint(text))
                    .forEach(text -> transaction.run(text).consume()));
            session.run("CALL db.awaitIndexes($seconds)", Map.of("seconds", 3600))
                    .consume();
        }
    }

    private static boolean constraint(String text) {
        return text.startsWith("CREATE CONSTRAINT");
    }
}
