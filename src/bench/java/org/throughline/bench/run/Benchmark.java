package org.throughline.bench.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.throughline.bench.graph.GraphMaker;
import org.throughline.bench.graph.Size;
import org.throughline.bench.graph.StoreServer;
import org.throughline.bench.run.Results.Place;
import org.throughline.bench.template.Draw;
import org.throughline.bench.template.Template;

/**
 * The whole comparison: makes the graph where there is none, starts everything on it, asks every question in every way,
 * and writes the report. In each round every way answers every question once, and the ways take turns in being first.
 */
public final class Benchmark {

    private static final Path TEMPLATES = Path.of("src/bench/templates");
    private static final String SUBJECT = "throughline";
    private static final int SHAPES = 500;

    private final Options options;
    private final List<Way> ways;
    private final Results results = new Results();
    private final PrintStream progress;

    private Benchmark(Options options, List<Way> ways, PrintStream progress) {
        this.options = options;
        this.ways = ways;
        this.progress = progress;
    }

    /** Takes the size of the graph and the folder for stores, logs and the report. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Options options = Options.ofProperties();
        Path folder = Path.of(arguments[1]).toAbsolutePath();
        Path home = folder.resolve(arguments[0]);
        if (Files.notExists(home)) {
            GraphMaker.make(Size.parse(arguments[0]), options.seed(), home, System.out);
        }
        try (StoreServer store = StoreServer.start(home, "2g", "4g")) {
            Programs programs = new Programs(store.uri(), folder);
            try (Program throughline = programs.throughline();
                    Program memory = programs.memory();
                    Program peer = programs.peer()) {
                List<Way> ways = List.of(
                        HttpWay.throughline(SUBJECT, throughline.at("/graphql")),
                        new HandWay(store.driver()),
                        HttpWay.throughline("memory", memory.at("/graphql")),
                        HttpWay.peer(peer.at("/")));
                new Benchmark(options, ways, System.out)
                        .run(store.driver(), folder.resolve("report-" + arguments[0] + ".md"));
            }
        }
    }

    private void run(Driver driver, Path file) throws IOException, InterruptedException {
        Map<String, Map<Way, List<Ask>>> asks = new LinkedHashMap<>();
        for (Template template : Template.all(TEMPLATES)) {
            if (options.includes(template.name())) {
                asks.put(template.name(), prepare(driver, template));
            }
        }
        for (int round = -1; round < options.rounds(); round++) {
            progress.println(round < 0 ? "warming" : "round " + (round + 1));
            for (Map.Entry<String, Map<Way, List<Ask>>> template : asks.entrySet()) {
                for (int connections : options.connections()) {
                    measure(template.getKey(), template.getValue(), connections, round);
                }
            }
        }
        Report report = new Report(results, ways.stream().map(Way::name).toList(), SUBJECT);
        for (int connections : options.connections()) {
            String table = report.at(connections);
            progress.println(table);
            Files.writeString(
                    file,
                    (connections == options.connections().getFirst() ? "" : Files.readString(file) + "\n") + table);
        }
    }

    /** The same draws for all ways. */
    private Map<Way, List<Ask>> prepare(Driver driver, Template template) throws IOException, InterruptedException {
        Draw draw = Draw.from(driver, template, options.seed());
        Map<Way, List<Ask>> asks = new LinkedHashMap<>();
        int draws = Math.max(options.draws(), Math.min(template.shapes(), SHAPES));
        for (int number = 0; number < draws && draw.size() > 0; number++) {
            Map<String, Object> drawn = draw.next();
            Template shape = template.shape(number % template.shapes());
            for (Way way : ways) {
                @Nullable Ask ask = way.prepare(shape, drawn);
                if (ask != null) {
                    asks.computeIfAbsent(way, _ -> new ArrayList<>()).add(ask);
                }
            }
        }
        return asks;
    }

    private void measure(String template, Map<Way, List<Ask>> asks, int connections, int round)
            throws IOException, InterruptedException {
        List<Way> turns = new ArrayList<>(ways);
        Collections.rotate(turns, round);
        for (Way way : turns) {
            @Nullable List<Ask> prepared = asks.get(way);
            if (prepared != null) {
                Sample sample = Load.run(prepared, connections, options.stretch());
                if (round >= 0) {
                    results.add(new Place(template, way.name(), connections), sample);
                }
            }
        }
    }
}
