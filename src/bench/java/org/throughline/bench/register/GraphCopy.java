package org.throughline.bench.register;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** The nodes and relationships of a graph without evidence, in batches as UNWIND takes them. */
final class GraphCopy {

    private static final int BATCH = 5_000;
    private static final Set<String> EVIDENCE = Set.of("citations", "partly", "version");
    private static final String NODES =
            "MATCH (node:Node) WHERE NOT node:Citation AND NOT node:Source RETURN labels(node) AS labels, properties(node) AS properties";
    private static final String LINKS =
            "MATCH (start:Node)-[link]->(end:Node) WHERE NOT link:CITES RETURN [type(link)] AS labels, properties(link) AS properties, start.id AS start, end.id AS end";

    private GraphCopy() {}

    /**
     * Some that are alike.
     *
     * @param labels the labels of nodes, or the type of relationships
     */
    record Batch(boolean links, List<String> labels, List<Map<String, Object>> rows) {}

    static void write(Driver driver, Path file) {
        try (ObjectOutputStream out = new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
                Session session = driver.session()) {
            copy(session, NODES, false, out);
            copy(session, LINKS, true, out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void copy(Session session, String statement, boolean links, ObjectOutputStream out)
            throws IOException {
        Map<List<String>, List<Map<String, Object>>> open = new HashMap<>();
        for (var found = session.run(statement); found.hasNext(); ) {
            Record row = found.next();
            List<String> labels = new ArrayList<>(row.get("labels").asList(value -> value.asString()));
            List<Map<String, Object>> rows = open.computeIfAbsent(labels, _ -> new ArrayList<>());
            rows.add(links ? link(row) : properties(row));
            if (rows.size() == BATCH) {
                put(links, labels, open.remove(labels), out);
            }
        }
        for (Map.Entry<List<String>, List<Map<String, Object>>> left : open.entrySet()) {
            put(links, left.getKey(), left.getValue(), out);
        }
    }

    private static void put(boolean links, List<String> labels, List<Map<String, Object>> rows, ObjectOutputStream out)
            throws IOException {
        out.writeUnshared(new ArrayList<Object>(List.of(links, labels, rows)));
        out.reset();
    }

    private static Map<String, Object> link(Record row) {
        return new HashMap<>(Map.of(
                "start", row.get("start").asString(),
                "end", row.get("end").asString(),
                "properties", properties(row)));
    }

    private static Map<String, Object> properties(Record row) {
        HashMap<String, Object> properties = new HashMap<>(row.get("properties").asMap());
        properties.keySet().removeAll(EVIDENCE);
        properties.replaceAll((_, value) -> value instanceof List<?> list ? new ArrayList<>(list) : value);
        return properties;
    }

    @SuppressWarnings("unchecked")
    static void each(Path file, Consumer<Batch> taken) {
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (true) {
                List<?> parts = (List<?>) in.readUnshared();
                taken.accept(new Batch(
                        (Boolean) parts.get(0), (List<String>) parts.get(1), (List<Map<String, Object>>) parts.get(2)));
            }
        } catch (EOFException end) {
            // all have been taken
        } catch (IOException | ClassNotFoundException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
