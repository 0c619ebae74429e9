package org.throughline.embedded;

import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;

/** How the embedded database runs: Bolt on loopback with a password, nothing told to anyone, soon stopped. */
final class Settings {

    private static final String LOOPBACK = "127.0.0.1";

    private static final Duration TIME_TO_ROLL_BACK = Duration.ofMillis(500);

    /**
     * A statement whose time is up runs on for so long at most: the usual two seconds would double a short deadline.
     */
    private static final Duration BETWEEN_LOOKS_FOR_THE_OVERDUE = Duration.ofMillis(250);

    /**
     * Usually a statement is planned once for an empty list of keys, for one, up to ten, a hundred and so on, and for
     * texts likewise. Keys are looked up in an index however many they are, so all these plans would be one.
     */
    private static final boolean PLANNED_ANEW_FOR_EACH_LENGTH = false;

    private Settings() {}

    static Map<Setting<?>, Object> of(EmbeddedProperties properties) {
        DataFolder folder = properties.dataFolder();
        return Map.ofEntries(
                Map.entry(GraphDatabaseSettings.data_directory, folder.path()),
                Map.entry(GraphDatabaseSettings.logs_directory, folder.logs()),
                Map.entry(GraphDatabaseSettings.auth_enabled, true),
                Map.entry(BoltConnector.enabled, true),
                Map.entry(BoltConnector.listen_address, new SocketAddress(LOOPBACK, properties.port())),
                Map.entry(BoltConnector.advertised_address, new SocketAddress(LOOPBACK, properties.port())),
                Map.entry(BoltConnector.enable_discovery, false),
                Map.entry(HttpConnector.enabled, false),
                Map.entry(GraphDatabaseSettings.udc_enabled, false),
                Map.entry(FleetManagementSettings.fleet_manager_enabled, false),
                Map.entry(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF),
                Map.entry(GraphDatabaseInternalSettings.dump_diagnostics, false),
                Map.entry(
                        GraphDatabaseSettings.pagecache_memory,
                        properties.pageCache().toBytes()),
                Map.entry(
                        GraphDatabaseSettings.memory_transaction_global_max_size,
                        properties.transactionMemory().toBytes()),
                Map.entry(
                        GraphDatabaseSettings.memory_transaction_max_size,
                        properties.memoryOfOne().toBytes()),
                Map.entry(GraphDatabaseSettings.cypher_min_replan_interval, properties.replanAfter()),
                Map.entry(GraphDatabaseSettings.lock_acquisition_timeout, properties.lockTimeout()),
                Map.entry(GraphDatabaseInternalSettings.cypher_size_hint_parameters, PLANNED_ANEW_FOR_EACH_LENGTH),
                Map.entry(GraphDatabaseSettings.transaction_monitor_check_interval, BETWEEN_LOOKS_FOR_THE_OVERDUE),
                Map.entry(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32)),
                Map.entry(GraphDatabaseSettings.keep_logical_logs, "128M size"),
                Map.entry(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ZERO),
                Map.entry(
                        GraphDatabaseInternalSettings.shutdown_terminated_transaction_wait_timeout, TIME_TO_ROLL_BACK),
                Map.entry(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO),
                Map.entry(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ZERO));
    }
}
