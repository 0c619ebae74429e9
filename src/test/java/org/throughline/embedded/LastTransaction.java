package org.throughline.embedded;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.api.TransactionIdStore;
import org.springframework.context.ApplicationContext;

/** The number of the last transaction that changed a context's database; reading does not move it. */
public final class LastTransaction {

    private LastTransaction() {}

    public static long of(ApplicationContext context) {
        DatabaseManagementService service =
                context.getBean(EmbeddedDatabase.class).dependency(DatabaseManagementService.class);
        GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        return database.getDependencyResolver()
                .resolveDependency(TransactionIdStore.class)
                .getLastCommittedTransactionId();
    }
}
