package org.throughline.bench.register;

import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.driver.Driver;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughline.exchange.ImportOrder;
import org.throughline.exchange.Intake;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.ImportCount;
import org.throughline.exchange.register.OdsList;

/** The importer, in a process of its own: rules, evidence and ledger included. */
public final class ImportWay {

    private ImportWay() {}

    /** Takes the file, the folder of the store, and where the graph is copied to afterwards. */
    public static void main(String... arguments) {
        try (ConfigurableApplicationContext context = EmptyStore.opened(Path.of(arguments[1]))) {
            long start = System.nanoTime();
            ImportCount count = context.getBean(Intake.class)
                    .take(
                            new ImportOrder.OfList(OdsList.ETR, Edition.of("2025-12"), false),
                            Path.of(arguments[0]),
                            refused -> {
                                throw new IllegalStateException(refused.toString());
                            },
                            progress -> System.out.printf(
                                    "%,d lines, %d MB of heap%n", progress.read(), EmptyStore.megabytes()));
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            System.out.printf("%s %d %d%n", ImportRates.DONE, time.toMillis(), count.read());
            GraphCopy.write(context.getBean(Driver.class), Path.of(arguments[2]));
        }
    }
}
