package org.throughline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** Stands between a service and its database, so that the database hangs, goes and comes back at a test's word. */
final class Tap implements Neo4jConnectionDetails, AutoCloseable {

    private final Neo4jConnectionDetails database;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ReentrantLock flow = new ReentrantLock();
    private final int port;
    private volatile @Nullable ServerSocket door;

    Tap(Neo4jConnectionDetails database) throws IOException {
        this.database = database;
        this.port = listening(0);
    }

    private int listening(int wanted) throws IOException {
        ServerSocket opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
        door = opened;
        Thread.ofVirtual().start(() -> welcome(opened));
        return opened.getLocalPort();
    }

    private void welcome(ServerSocket opened) {
        try {
            while (true) {
                Socket client = opened.accept();
                Socket behind = new Socket(
                        database.getUri().getHost(), database.getUri().getPort());
                open.add(client);
                open.add(behind);
                Thread.ofVirtual().start(() -> pass(client, behind));
                Thread.ofVirtual().start(() -> pass(behind, client));
            }
        } catch (IOException closed) {
            // Nobody is welcome any more.
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] some = new byte[8_192];
        try (from;
                to) {
            for (int read = from.getInputStream().read(some);
                    read >= 0;
                    read = from.getInputStream().read(some)) {
                flow.lock();
                try {
                    to.getOutputStream().write(some, 0, read);
                } finally {
                    flow.unlock();
                }
            }
        } catch (IOException closed) {
            // The other end hears of it.
        }
    }

    /** Nothing passes any more, and no connection ends. */
    void hang() {
        flow.lock();
    }

    void flow() {
        flow.unlock();
    }

    /** Every connection ends, and nobody is there. */
    void cut() throws IOException {
        ServerSocket opened = door;
        if (opened != null) {
            opened.close();
        }
        open.forEach(Tap::end);
        open.clear();
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException unended) {
            throw new UncheckedIOException(unended);
        }
    }

    /** Somebody is there again. */
    void mend() throws IOException {
        listening(port);
    }

    @Override
    public URI getUri() {
        return URI.create("bolt://127.0.0.1:" + port);
    }

    @Override
    public AuthToken getAuthToken() {
        return database.getAuthToken();
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
