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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether a service that is kept busy for long is at the end what it was at the start: clients ask without a pause, and
 * one of them thousands of documents of which none is like another. Fails where anything has grown.
 */
public final class Soak {

    private static final PrintStream PROGRESS = System.out;
    private static final int FIRST_PLACE = 10;
    private static final int TENTHS = 10;
    private static final int WARM = 2;

    private final CrowdOptions options;
    private final URI endpoint;
    private final List<byte[]> usual;
    private final int documents;
    private final List<Tally> refused = new ArrayList<>();

    private Soak(CrowdOptions options, URI endpoint, List<byte[]> usual, int documents) {
        this.options = options;
        this.endpoint = endpoint;
        this.usual = usual;
        this.documents = documents;
    }

    /** Takes the size, {@code shipped} or one of the benchmark's, and the folder for stores, logs and the report. */
    public static void main(String... arguments) throws IOException, InterruptedException, ExecutionException {
        CrowdOptions options = CrowdOptions.ofProperties();
        String size = arguments[0];
        Path folder = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
        try (CrowdedService service = CrowdedService.start(size, folder, options, PROGRESS);
                Asker finding = Asker.at(service.endpoint(), FIRST_PLACE - 1)) {
            StrangersAsks asks = StrangersAsks.of(Hubs.of(finding));
            List<byte[]> usual = Stream.concat(asks.questions().stream(), asks.lists().stream())
                    .toList();
            Soak soak = new Soak(options, service.endpoint(), usual, Integer.getInteger("soak.documents", 20_000));
            String report = soak.run(service);
            PROGRESS.println(report);
            Files.writeString(folder.resolve("soak-" + size + ".md"), report);
        }
    }

    private String run(CrowdedService service) throws IOException, InterruptedException, ExecutionException {
        List<Standing> standings = new ArrayList<>();
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            Tally answers = load(tenth);
            standings.add(Standing.of(service.watch(), answers.quantile(0.99)));
            PROGRESS.println(standings.getLast().row("tenth " + tenth));
        }
        return report(standings.get(WARM - 1), standings.getLast());
    }

    /** Of a tenth of the time. */
    private Tally load(int tenth) throws IOException, InterruptedException, ExecutionException {
        long until = System.nanoTime() + options.time().toNanos() / TENTHS;
        List<Tally> tallies = new ArrayList<>();
        List<Asker> open = new ArrayList<>();
        List<Callable<Void>> all = new ArrayList<>();
        for (int client = 0; client < options.clients(); client++) {
            Asker asker = Asker.at(endpoint, FIRST_PLACE + client);
            open.add(asker);
            Tally tally = new Tally();
            tallies.add(tally);
            all.add(new DearClient(asker, usual, client, tally, until));
        }
        Tally unlike = new Tally();
        all.add(() -> askUnlike(open.getFirst(), tenth, unlike));
        AtSameTime.run(all, open);
        refused.add(unlike);
        refused.addAll(tallies);
        return Tally.together(tallies);
    }

    private Void askUnlike(Asker asker, int tenth, Tally tally) throws IOException, InterruptedException {
        int each = documents / TENTHS;
        for (int number : IntStream.range(tenth * each, (tenth + 1) * each).toArray()) {
            Reply reply = asker.ask(Hubs.body(unlike(number)));
            tally.add(reply, reply.nanos());
        }
        return null;
    }

    private static String unlike(int number) {
        return "query Unlike%1$d { reviews(first: %2$d) { nodes { n%1$d: name initiatives(first: %3$d) { nodes { name } } } } }"
                .formatted(number, 1 + number % 100, 1 + number / 100 % 100);
    }

    private String report(Standing start, Standing end) {
        Tally all = Tally.together(refused);
        String report = """
                # A soak of %d s

                %d clients without a pause, %d unlike documents; %d answers, refused %s. %d processors, Java %s.

                | when | heap after a collection, MB | resident, MB | descriptors | threads | p99, ms |
                | --- | --- | --- | --- | --- | --- |
                %s
                %s
                """.formatted(
                        options.time().toSeconds(),
                        options.clients(),
                        documents,
                        all.answers(),
                        all.refusals(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        start.row("after two tenths"),
                        end.row("at the end"));
        List<String> grown = start.grownTo(end);
        if (!grown.isEmpty()) {
            throw new IllegalStateException("What has grown: " + String.join(", ", grown) + "\n" + report);
        }
        return report;
    }
}
