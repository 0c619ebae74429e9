package org.throughline.bench.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.throughline.commit.statement.Statements;
import org.throughline.kind.Kinds;
import org.throughline.kind.Vocabulary;

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

    /** Gives every award the earliest day that its announcements and receipts tell, as the writer does. */
    void date() {
        try (Session session = driver.session()) {
            session.run("""
                            MATCH (award:Award)
                            CALL (award) {
                              WITH award, head(COLLECT {
                                MATCH (award)-[told:ANNOUNCED|AWARDED_TO]-()
                                UNWIND [day IN told.attested | [day, day, toString(day)]]
                                  + [[told.fromFirst, told.fromLast, told.from]] AS date
                                WITH date WHERE date[0] IS NOT NULL
                                RETURN date ORDER BY date[0], date[1], date[2] LIMIT 1
                              }) AS date
                              SET award += {
                                day: date[2], dayEarliest: date[0], dayLatest: date[1],
                                dayOrder: coalesce(date[0], date('9999-12-31')),
                                dayOrderDown: coalesce(date[0], date('-9999-01-01'))
                              }
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
