package org.throughline.bench.crowd;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/**
 * The whole measure: many clients send the dearest requests that are permitted, reading by reading and mixed, while one
 * stranger asks for little; what that one meets goes into a table. Talks to this machine alone and stops by itself.
 */
public final class Crowd {

    private static final PrintStream PROGRESS = System.out;
    private static final int FIRST_PLACE = 10;
    private static final int STRANGERS_PLACE = 2;
    private static final int QUESTIONS_A_SECOND = 20;
    private static final String MIXED = "mixed";

    private final CrowdOptions options;
    private final URI endpoint;
    private final StrangersAsks asks;
    private final CrowdTable table = new CrowdTable();

    private Crowd(CrowdOptions options, URI endpoint, StrangersAsks asks) {
        this.options = options;
        this.endpoint = endpoint;
        this.asks = asks;
    }

    /** Takes the size, {@code shipped} or one of the benchmark's, and the folder for stores, logs and the report. */
    public static void main(String... arguments) throws IOException, InterruptedException, ExecutionException {
        CrowdOptions options = CrowdOptions.ofProperties();
        String size = arguments[0];
        Path folder = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
        try (CrowdedService service = CrowdedService.start(size, folder, options, PROGRESS);
                Asker finding = Asker.at(service.endpoint(), STRANGERS_PLACE);
                Memories memories = new Memories(service.watch())) {
            Hubs hubs = Hubs.of(finding);
            Crowd crowd = new Crowd(options, service.endpoint(), StrangersAsks.of(hubs));
            crowd.run(finding, Reading.all(hubs));
            String report = crowd.table.report(size, options, service.watch().memory(), memories.heap());
            PROGRESS.println(report);
            Files.writeString(folder.resolve("crowd-" + size + ".md"), report);
        }
    }

    private void run(Asker finding, List<Reading> readings)
            throws IOException, InterruptedException, ExecutionException {
        if (options.includes("nobody")) {
            measure("nobody", List.of());
        }
        List<byte[]> mixed = new ArrayList<>();
        for (Reading reading : readings) {
            if (options.includes(reading.name())) {
                List<DearRequests.Dear> dearest =
                        DearRequests.of(finding, reading).first(options.dearest());
                dearest.forEach(dear -> table.found(reading.name(), dear));
                List<byte[]> bodies =
                        dearest.stream().map(DearRequests.Dear::body).toList();
                mixed.addAll(bodies);
                measure(reading.name(), bodies);
            }
        }
        if (options.includes(MIXED)) {
            measure(MIXED, mixed);
        }
    }

    private void measure(String name, List<byte[]> bodies)
            throws InterruptedException, ExecutionException, IOException {
        PROGRESS.println(name);
        Tally questions = new Tally();
        Tally lists = new Tally();
        List<Tally> crowd = new ArrayList<>();
        List<Asker> open = new ArrayList<>();
        long end = System.nanoTime() + options.time().toNanos();
        List<Callable<Void>> all = new ArrayList<>();
        Asker stranger = Asker.at(endpoint, STRANGERS_PLACE);
        open.add(stranger);
        all.add(new Stranger(stranger, asks.questions(), QUESTIONS_A_SECOND, questions, end));
        all.add(new Stranger(stranger, asks.lists(), 1, lists, end));
        for (int client = 0; client < (bodies.isEmpty() ? 0 : options.clients()); client++) {
            Asker asker = Asker.at(endpoint, FIRST_PLACE + client);
            open.add(asker);
            for (int line = 0; line < options.atOnce(); line++) {
                Tally tally = new Tally();
                crowd.add(tally);
                all.add(new DearClient(asker, bodies, client + line, tally, end));
            }
        }
        AtSameTime.run(all, open);
        table.add(name, questions, lists, crowd);
        PROGRESS.println(table.last());
    }
}
