package org.throughline.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;

/** A Neo4j server of its own, as an operator would run one: another process, another class path, a password. */
public final class ServerProcess implements AutoCloseable {

    public static final String USER = "neo4j";
    public static final String PASSWORD = "separate-server";

    private static final String FIRST_PASSWORD = "neo4j";
    private static final String LOOPBACK = "127.0.0.1";

    private final ChildProcess process;
    private final URI uri;

    private ServerProcess(ChildProcess process, URI uri) {
        this.process = process;
        this.uri = uri;
    }

    /** Answers when it accepts connections, on a free port of the loopback address. */
    public static ServerProcess start(Path home) throws IOException {
        int port = ChildProcess.freePort();
        Path conf = Files.createDirectories(home.resolve("conf"));
        Files.writeString(conf.resolve("neo4j.conf"), """
                server.bolt.listen_address=%s:%d
                server.fleet_discovery.enabled=false
                server.http.enabled=false
                server.memory.pagecache.size=64m
                internal.cypher.use_parameter_size=false
                db.tx_log.rotation.size=32m
                dbms.usage_report.enabled=false
                """.formatted(LOOPBACK, port));
        ChildProcess process = JavaProcess.startOn(
                Files.readString(Path.of(System.getProperty("server.class.path.file"))),
                "org.neo4j.server.Neo4jCommunity",
                "--home-dir=" + home,
                "--config-dir=" + conf,
                "--console-mode");
        process.await("Started.");
        URI uri = URI.create("bolt://" + LOOPBACK + ":" + port);
        setPassword(uri);
        return new ServerProcess(process, uri);
    }

    public URI uri() {
        return uri;
    }

    @Override
    public void close() {
        process.close();
    }

    private static void setPassword(URI uri) {
        try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic(USER, FIRST_PASSWORD))) {
            driver.executableQuery("ALTER CURRENT USER SET PASSWORD FROM $first TO $password")
                    .withParameters(Map.of("first", FIRST_PASSWORD, "password", PASSWORD))
                    .withConfig(QueryConfig.builder().withDatabase("system").build())
                    .execute();
        }
    }
}
