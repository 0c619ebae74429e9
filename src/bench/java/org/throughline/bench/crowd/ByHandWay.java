package org.throughline.bench.crowd;

import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** One transaction as one would write it by hand: the counter first, the post, the ledger, and the counter again. */
record ByHandWay(Driver driver) implements CommitWay {

    private static final String LOCK =
            "MATCH (counter:RevisionCounter {name: 'revisions'}) SET counter.number = coalesce(counter.number, 0) RETURN counter.number + 1 AS number";
    private static final String POST =
            "MATCH (start:Node:Person {id: $person}) MATCH (end:Node:Organisation {id: $body}) MERGE (start)-[post:APPOINTED_TO {id: $id}]->(end) SET post += {title: 'Post', leading: false, honorary: false, citations: [$citation], attested: [], preferred: false, version: 1}";
    private static final String NOTE =
            "CREATE (:Revision {number: $number, at: datetime(), who: 'hand', why: 'bench', changes: 1, version: 0}) CREATE (:RevisionChange {revision: $number, position: 0, subject: 'APPOINTED_TO:' + $id, table: 'appointment', row: $id, after: $after})";
    private static final String ADVANCE =
            "MATCH (counter:RevisionCounter {name: 'revisions'}) SET counter.number = $number, counter.at = datetime()";

    @Override
    public String name() {
        return "by hand";
    }

    @Override
    public void commit(String post) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(transaction -> {
                long number = transaction.run(LOCK).single().get("number").asLong();
                transaction
                        .run(
                                POST,
                                Map.of(
                                        "id",
                                        post,
                                        "person",
                                        Posts.PERSON,
                                        "body",
                                        Posts.BODY,
                                        "citation",
                                        Posts.CITATION))
                        .consume();
                transaction
                        .run(NOTE, Map.of("number", number, "id", post, "after", "{\"id\":\"" + post + "\"}"))
                        .consume();
                transaction.run(ADVANCE, Map.of("number", number)).consume();
            });
        }
    }
}
