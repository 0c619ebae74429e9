package org.throughline.bench.run;

import java.net.URI;
import org.throughline.bench.watch.Watch;
import org.throughline.server.ChildProcess;

/** A service as a process of its own, and the port it listens on. */
record Program(ChildProcess process, Watch watch, int port) implements AutoCloseable {

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public void close() {
        process.stop();
    }
}
