package org.throughline.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Neo4j running in this process on its own data folder, until it is closed. */
final class EmbeddedDatabase implements AutoCloseable {

    private final FolderLock lock;
    private final DatabaseManagementService service;
    private final DatabaseUser user;

    private EmbeddedDatabase(FolderLock lock, DatabaseManagementService service, DatabaseUser user) {
        this.lock = lock;
        this.service = service;
        this.user = user;
    }

    /** Recovers what a killed process left; when it cannot run, says why in one sentence. */
    static EmbeddedDatabase start(EmbeddedProperties properties) {
        Map<Setting<?>, Object> settings = Settings.of(properties);
        DataFolder folder = properties.dataFolder();
        FolderLock lock = folder.open();
        try {
            return start(settings, folder, lock);
        } catch (IOException e) {
            lock.close();
            throw folder.unusable(e);
        } catch (RuntimeException e) {
            lock.close();
            throw new StartFailure(properties, e).refusal();
        }
    }

    private static EmbeddedDatabase start(Map<Setting<?>, Object> settings, DataFolder folder, FolderLock lock)
            throws IOException {
        DatabaseUser user = DatabaseUser.of(folder);
        if (folder.hasLostItsData()) {
            throw folder.dataLost();
        }
        if (folder.isNew()) {
            user.writeTo(folder);
        }
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(folder.path())
                .setConfig(settings)
                .build();
        EmbeddedDatabase database = new EmbeddedDatabase(lock, service, user);
        try {
            database.requireAllStarted();
            user.applyTo(database.system(), database.dependency(AuthManager.class));
            Files.deleteIfExists(folder.initialUser());
            folder.closeToOthers();
            return database;
        } catch (IOException | RuntimeException e) {
            service.shutdown();
            throw e;
        }
    }

    /** Plans a statement of the service's kind, for the first one costs the planner two seconds. */
    void warm() {
        service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)
                .executeTransactionally(new OwnStatement("warm").text(), Map.of("keys", List.of("")));
    }

    URI uri() {
        return URI.create("bolt://" + dependency(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT));
    }

    DatabaseUser user() {
        return user;
    }

    <T> T dependency(Class<T> type) {
        return system().getDependencyResolver().resolveDependency(type);
    }

    @Override
    public void close() {
        service.shutdown();
        lock.close();
    }

    /** The service itself starts even where the store cannot be read, so this asks each database. */
    private void requireAllStarted() {
        DatabaseStateService<?> states = dependency(DatabaseStateService.class);
        states.stateOfAllDatabases().keySet().stream()
                .map(states::causeOfFailure)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(cause -> {
                    throw new IllegalStateException(cause);
                });
    }

    private GraphDatabaseAPI system() {
        return (GraphDatabaseAPI) service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
    }
}
