package org.throughline.bench.crowd;

import java.util.HashMap;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * One transaction as one would write it by hand: the counter first, the post, the ledger, and the counter again. It
 * writes what the service wrote for a post, property by property, but for ids and numbers.
 *
 * @param model the id of the service's post
 * @param post the properties of that post
 * @param revision those of its revision
 * @param change those of what the ledger notes of it
 */
record ByHandWay(
        Driver driver, String model, Map<String, Object> post, Map<String, Object> revision, Map<String, Object> change)
        implements CommitWay {

    private static final String MODEL =
            "MATCH (:Node:Person {id: $person})-[post:APPOINTED_TO {id: $id}]->() MATCH (change:RevisionChange {subject: 'APPOINTED_TO:' + $id}) MATCH (revision:Revision {number: change.revision}) RETURN properties(post) AS post, properties(revision) AS revision, properties(change) AS change";
    private static final String LOCK =
            "MATCH (counter:RevisionCounter {name: 'revisions'}) SET counter.number = coalesce(counter.number, 0) RETURN counter.number + 1 AS number";
    private static final String POST =
            "MATCH (start:Node:Person {id: $person}) MATCH (end:Node:Organisation {id: $body}) MERGE (start)-[post:APPOINTED_TO {id: $id}]->(end) SET post += $post";
    private static final String NOTE =
            "CREATE (revision:Revision) SET revision = $revision CREATE (change:RevisionChange) SET change = $change";
    private static final String ADVANCE =
            "MATCH (counter:RevisionCounter {name: 'revisions'}) SET counter.number = $number, counter.at = datetime()";

    /** Writes as the service wrote a post. */
    static ByHandWay like(String post, Driver driver) {
        try (Session session = driver.session()) {
            Record model = session.run(MODEL, Map.of("person", Posts.PERSON, "id", post))
                    .single();
            return new ByHandWay(
                    driver,
                    post,
                    model.get("post").asMap(),
                    model.get("revision").asMap(),
                    model.get("change").asMap());
        }
    }

    @Override
    public String name() {
        return "by hand";
    }

    @Override
    public void commit(String id) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(transaction -> {
                long number = transaction.run(LOCK).single().get("number").asLong();
                transaction
                        .run(
                                POST,
                                Map.of("id", id, "person", Posts.PERSON, "body", Posts.BODY, "post", written(post, id)))
                        .consume();
                Map<String, Object> noted = written(revision, id);
                noted.put("number", number);
                Map<String, Object> changed = written(change, id);
                changed.put("revision", number);
                transaction
                        .run(NOTE, Map.of("revision", noted, "change", changed))
                        .consume();
                transaction.run(ADVANCE, Map.of("number", number)).consume();
            });
        }
    }

    private Map<String, Object> written(Map<String, Object> properties, String id) {
        Map<String, Object> written = new HashMap<>(properties);
        written.replaceAll((_, value) -> value instanceof String text ? text.replace(model, id) : value);
        return written;
    }
}
