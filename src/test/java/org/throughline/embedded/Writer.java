package org.throughline.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.neo4j.driver.Driver;

/** A process that writes until it is killed, and prints each write once the database has acknowledged it. */
final class Writer {

    static final String ACKNOWLEDGED = "acknowledged ";

    private static final int WRITERS = 8;
    private static final String WRITE = "CREATE (:Write {id: $id})-[:ECHOED_BY]->(:Echo {id: $id})";

    private Writer() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(Folders.in(Path.of(arguments[0])));
        try (Driver driver = Folders.driver(database);
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String name = arguments[1] + "-" + writer;
                running.add(writers.submit(() -> write(driver, name)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
    }

    private static void write(Driver driver, String name) {
        for (int number = 0; ; number++) {
            String id = name + "-" + number;
            driver.executableQuery(WRITE).withParameters(Map.of("id", id)).execute();
            System.out.println(ACKNOWLEDGED + id + ".");
        }
    }
}
