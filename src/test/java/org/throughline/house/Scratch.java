package org.throughline.house;

import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.SummaryCounters;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** A graph that tests write themselves, in plain Cypher. */
final class Scratch {

    private static final String REVIEWS = """
            UNWIND range($from, $to) AS number
            CREATE (:Node:Entity:Review:Plan {id: $prefix + right('0000' + number, 5), kind: 'PLAN',
              name: 'Name ' + number % $names, nameOrder: 'name ' + number % $names,
              publishedOrder: date('9999-12-31'), publishedOrderDown: date('-9999-01-01')})
            """;

    private Scratch() {}

    static Service service() {
        return Service.of(Data.NONE, Loading.CARRIED);
    }

    static void run(String text, Map<String, Object> parameters) {
        try (Session session = service().bean(Driver.class).session()) {
            session.run(text, parameters).consume();
        }
    }

    /** Step by step, for all relationships of a hub are too many for one transaction. */
    static void clear() {
        emptied("MATCH (:Node)-[one]->() WITH one LIMIT 5000 DELETE one");
        emptied("MATCH (one:Node) WITH one LIMIT 5000 DELETE one");
    }

    private static void emptied(String step) {
        try (Session session = service().bean(Driver.class).session()) {
            SummaryCounters deleted;
            do {
                deleted = session.run(step).consume().counters();
            } while (deleted.nodesDeleted() + deleted.relationshipsDeleted() > 0);
        }
    }

    /** Reviews of a few names, so that many have the same. */
    static void reviews(String prefix, int from, int to, int names) {
        run(REVIEWS, Map.of("prefix", prefix, "from", from, "to", to, "names", names));
    }

    static void delete(String id) {
        run("MATCH (node:Node {id: $id}) DETACH DELETE node", Map.of("id", id));
    }
}
