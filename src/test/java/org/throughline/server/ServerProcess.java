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

    private final Path home;
    private final URI uri;
    private ChildProcess process;

    private ServerProcess(Path home, URI uri) throws IOException {
        this.home = home;
        this.uri = uri;
        this.process = started(home);
    }

    /** Answers when it accepts connections, on a free port of the loopback address. */
    public static ServerProcess start(Path home) throws IOException {
        int port = ChildProcess.freePort();
        Files.writeString(Files.createDirectories(conf(home)).resolve("neo4j.conf"), """
                server.bolt.listen_address=%s:%d
                server.fleet_discovery.enabled=false
                server.http.enabled=false
                server.memory.pagecache.size=64m
                internal.cypher.use_parameter_size=false
                db.tx_log.rotation.size=32m
                dbms.usage_report.enabled=false
                """.formatted(LOOPBACK, port));
        ServerProcess server = new ServerProcess(home, URI.create("bolt://" + LOOPBACK + ":" + port));
        setPassword(server.uri());
        return server;
    }

    private static ChildProcess started(Path home) throws IOException {
        ChildProcess process = JavaProcess.startOn(
                Files.readString(Path.of(System.getProperty("server.class.path.file"))),
                "org.neo4j.server.Neo4jCommunity",
                "--home-dir=" + home,
                "--config-dir=" + conf(home),
                "--console-mode");
        process.await("Started.");
        return process;
    }

    private static Path conf(Path home) {
        return home.resolve("conf");
    }

    /** Ends it at once, without a chance to clean up. */
    public void kill() {
        process.kill();
    }

    /** Starts it anew, where it was and with what it kept. */
    public void startAgain() throws IOException {
        process = started(home);
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
