package org.throughline.bench.register;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.context.ConfigurableApplicationContext;

/** The same graph as one would write it by hand: no rule, no evidence, no ledger, and nothing that is there already. */
public final class UnwindWay {

    private static final String NODES = "UNWIND $rows AS row CREATE (node:$($labels)) SET node = row";
    private static final String LINKS =
            "UNWIND $rows AS row MATCH (start:Node {id: row.start}) MATCH (end:Node {id: row.end}) CREATE (start)-[link:$($labels)]->(end) SET link = row.properties";

    private UnwindWay() {}

    /** Takes the copy of the graph and the folder of the store. */
    public static void main(String... arguments) {
        try (ConfigurableApplicationContext context = EmptyStore.opened(Path.of(arguments[1]));
                Session session = context.getBean(Driver.class).session()) {
            long[] spent = {0, 0};
            GraphCopy.each(Path.of(arguments[0]), batch -> {
                long start = System.nanoTime();
                Object labels = batch.links() ? batch.labels().getFirst() : batch.labels();
                session.executeWriteWithoutResult(transaction -> transaction
                        .run(batch.links() ? LINKS : NODES, Map.of("rows", batch.rows(), "labels", labels))
                        .consume());
                spent[0] += System.nanoTime() - start;
                spent[1] += batch.rows().size();
            });
            System.out.printf(
                    "%s %d %d%n", ImportRates.DONE, Duration.ofNanos(spent[0]).toMillis(), spent[1]);
        }
    }
}
