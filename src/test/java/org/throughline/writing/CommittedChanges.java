package org.throughline.writing;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListenerAdapter;

/** How many nodes, relationships, labels and properties have been written or taken away in committed transactions. */
class CommittedChanges extends TransactionEventListenerAdapter<Long> {

    private final AtomicLong count = new AtomicLong();

    long count() {
        return count.get();
    }

    @Override
    public Long beforeCommit(TransactionData data, Transaction transaction, GraphDatabaseService database) {
        return Stream.<Iterable<?>>of(
                        data.createdNodes(),
                        data.deletedNodes(),
                        data.createdRelationships(),
                        data.deletedRelationships(),
                        data.assignedLabels(),
                        data.removedLabels(),
                        data.assignedNodeProperties(),
                        data.removedNodeProperties(),
                        data.assignedRelationshipProperties(),
                        data.removedRelationshipProperties())
                .flatMap(changes -> StreamSupport.stream(changes.spliterator(), false))
                .count();
    }

    @Override
    public void afterCommit(TransactionData data, Long changes, GraphDatabaseService database) {
        count.addAndGet(changes);
    }
}
