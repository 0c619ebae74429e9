package org.throughline.bench.crowd;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.throughline.server.ChildProcess;

/**
 * How many changes a second are committed by one writer and by sixteen, the service and a transaction by hand taking
 * turns, how fast one reader is answered alone and beside fifty changes a second, and how soon one who listens hears.
 */
public final class CommitRates {

    private static final PrintStream PROGRESS = System.out;
    private static final int SECONDS = Integer.getInteger("commit.seconds", 10);
    private static final int ROUNDS = Integer.getInteger("commit.rounds", 3);
    private static final int WARM = Integer.getInteger("commit.warm", 60);
    private static final int READER = 3;

    /** Changes a second beside a reader. */
    private static final int PACE = 50;

    /** The post after which those by hand are made. */
    private static final String MODEL = "bench-model";

    private static final String READ =
            "{\"query\": \"{ organisation(id: \\\"nhs-digital\\\") { name partOf { nodes { name } } } }\"}";

    private final AtomicLong posts = new AtomicLong();
    private final Asker reader;

    private CommitRates(Asker reader) {
        this.reader = reader;
    }

    /** Takes the size and the folder for stores, logs and the report. */
    public static void main(String... arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
        int port = ChildProcess.freePort();
        System.setProperty("crowd.settings", "--throughline.writing=true --throughline.embedded.port=" + port);
        String size = arguments[0];
        try (CrowdedService service = CrowdedService.start(size, folder, CrowdOptions.ofProperties(), PROGRESS);
                Driver driver = GraphDatabase.driver(
                        "bolt://127.0.0.1:" + port,
                        AuthTokens.basic(
                                "neo4j", secret(folder.resolve("crowd-" + size).resolve("password"))));
                Asker reader = Asker.at(service.endpoint(), READER);
                HttpClient client = HttpClient.newHttpClient()) {
            CommitRates rates = new CommitRates(reader);
            AppliedWay applied = new AppliedWay(
                    client,
                    service.endpoint(),
                    secret(folder.resolve("crowd-" + size).resolve("admin-key")));
            applied.apply(Posts.FOUNDED);
            applied.commit(MODEL);
            String report = rates.report(List.of(applied, ByHandWay.like(MODEL, driver)))
                    + rates.reading(applied)
                    + rates.hearing(new Hearing(client, applied, rates.posts));
            PROGRESS.println(report);
            Files.writeString(folder.resolve("commits-" + size + ".md"), report);
        }
    }

    private static String secret(Path file) throws IOException {
        return Files.readString(file).strip();
    }

    private String report(List<CommitWay> ways) throws Exception {
        StringBuilder report = new StringBuilder(
                "| writers | way | round | changes a second | p50, ms | p99, ms |\n| ---: | --- | ---: | ---: | ---: | ---: |\n");
        for (CommitWay way : ways) {
            written(way, 16, WARM);
        }
        for (int writers : new int[] {1, 16}) {
            for (int round = 1; round <= ROUNDS; round++) {
                for (CommitWay way : ways) {
                    Tally changes = written(way, writers, SECONDS);
                    report.append("| %d | %s | %d | %.0f | %.1f | %.1f |%n"
                            .formatted(
                                    writers,
                                    way.name(),
                                    round,
                                    (double) changes.answers() / SECONDS,
                                    changes.quantile(0.5),
                                    changes.quantile(0.99)));
                }
            }
        }
        return report.toString();
    }

    private Tally written(CommitWay way, int writers, int seconds) throws Exception {
        return atOnce(writers, seconds, () -> way.commit("bench-" + posts.incrementAndGet()));
    }

    private String reading(CommitWay way) throws Exception {
        StringBuilder report =
                new StringBuilder("\n| one reader | round | p50, ms | p99, ms |\n| --- | ---: | ---: | ---: |\n");
        atOnce(1, SECONDS, this::read);
        for (int round = 1; round <= ROUNDS; round++) {
            report.append(row("alone", round, atOnce(1, SECONDS, this::read)));
            try (PacedWriters writing =
                    PacedWriters.start(PACE, () -> way.commit("bench-" + posts.incrementAndGet()))) {
                Tally read = atOnce(1, SECONDS, this::read);
                report.append(row("beside %d changes a second".formatted(writing.written() / SECONDS), round, read));
            }
        }
        return report.toString();
    }

    private String hearing(Hearing hearing) throws Exception {
        StringBuilder report =
                new StringBuilder("\n| one who listens | round | p50, ms | p99, ms |\n| --- | ---: | ---: | ---: |\n");
        for (int round = 1; round <= ROUNDS; round++) {
            Tally heard = hearing.heard(SECONDS);
            report.append(row("of %d changes a second".formatted(heard.answers() / SECONDS), round, heard));
        }
        return report.toString();
    }

    private static String row(String name, int round, Tally tally) {
        return "| %s | %d | %.2f | %.2f |%n".formatted(name, round, tally.quantile(0.5), tally.quantile(0.99));
    }

    private void read() throws IOException, InterruptedException {
        Reply reply = reader.ask(READ.getBytes(StandardCharsets.UTF_8));
        if (!reply.isAnswer()) {
            throw new IllegalStateException("The reader was answered " + reply.code());
        }
    }

    private static Tally atOnce(int count, int seconds, Work work) throws InterruptedException, ExecutionException {
        Tally tally = new Tally();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        Callable<Void> client = () -> {
            while (System.nanoTime() < until) {
                long start = System.nanoTime();
                work.run();
                tally.done(System.nanoTime() - start);
            }
            return null;
        };
        AtSameTime.run(Collections.nCopies(count, client), List.of());
        return tally;
    }
}
