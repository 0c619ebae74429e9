package org.throughline.bench.graph;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.throughline.server.ChildProcess;

/** A Neo4j server on a made store: on the loopback address only, so it asks for no password. */
public final class StoreServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final ChildProcess process;
    private final URI uri;
    private final Driver driver;

    private StoreServer(ChildProcess process, URI uri, Driver driver) {
        this.process = process;
        this.uri = uri;
        this.driver = driver;
    }

    /** Answers when questions can be asked; heap and page cache are sizes such as 2g. */
    public static StoreServer start(Path home, String heap, String pageCache) throws IOException {
        return start(home, new Jvm(heap, false), pageCache);
    }

    public static StoreServer start(Path home, Jvm jvm, String pageCache) throws IOException {
        int port = ChildProcess.freePort();
        Path conf = Files.createDirectories(home.resolve("conf"));
        Files.writeString(conf.resolve("neo4j.conf"), """
                server.bolt.listen_address=%s:%d
                server.fleet_discovery.enabled=false
                server.http.enabled=false
                server.memory.pagecache.size=%s
                db.tx_log.preallocate=false
                db.tx_log.rotation.retention_policy=keep_none
                dbms.security.auth_enabled=false
                dbms.usage_report.enabled=false
                db.shutdown_transaction_end_timeout=0s
                internal.server.bolt.connection_shutdown_wait_time=0s
                internal.server.bolt.thread_pool_shutdown_wait_time=0s
                """.formatted(LOOPBACK, port, pageCache));
        ChildProcess process = ServerProgram.start(
                home,
                home.resolve("server.log"),
                jvm,
                Stream.of(
                        "org.neo4j.server.Neo4jCommunity",
                        "--home-dir=" + home.toAbsolutePath(),
                        "--config-dir=" + conf.toAbsolutePath(),
                        "--console-mode"));
        URI uri = URI.create("bolt://" + LOOPBACK + ":" + port);
        process.await("Started.");
        return new StoreServer(process, uri, GraphDatabase.driver(uri, AuthTokens.none()));
    }

    public URI uri() {
        return uri;
    }

    public Driver driver() {
        return driver;
    }

    /** The handle by which its memory and its time are known. */
    public ProcessHandle process() {
        return process.handle();
    }

    /** Ends it in order, so that the store is whole. */
    @Override
    public void close() {
        driver.close();
        process.stop();
    }
}
