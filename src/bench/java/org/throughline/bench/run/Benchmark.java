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
import org.throughline.bench.graph.StoreServer;
import org.throughline.bench.run.Results.Place;
import org.throughline.bench.template.Draws;
import org.throughline.bench.template.GraphQlEndpoint;
import org.throughline.bench.template.QuestionTemplate;
import org.throughline.bench.template.TemplateCheck;
import org.throughline.bench.watch.Memory;
import org.throughline.bench.watch.Watch;

/**
 * The whole comparison: makes the graph where there is none, starts everything on it, asks every question in every way,
 * and writes the report. In each round every way answers every question once, and the ways take turns in being first.
 */
public final class Benchmark {

    static final Path TEMPLATES = Path.of("src/bench/templates");
    private static final int CHECKED = 3;
    private static final PrintStream PROGRESS = System.out;

    private final Options options;
    private final StoreServer store;
    private final List<Way> ways;
    private final Meter meter;
    private final SampleFile file;
    private final Results results = new Results();
    private final Results firstTimes = new Results();

    private Benchmark(Options options, StoreServer store, List<Way> ways, Meter meter, SampleFile file) {
        this.options = options;
        this.store = store;
        this.ways = ways;
        this.meter = meter;
        this.file = file;
    }

    /** Takes the size of the graph and the folder for stores, logs and the report. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Options options = Options.ofProperties();
        String size = arguments[0];
        Path folder = Path.of(arguments[1]).toAbsolutePath();
        Path home = Stores.of(size, options, folder, PROGRESS).home(options);
        Watch own = Watch.own();
        try (StoreServer store = StoreServer.start(home, "2g", "4g");
                Programs programs = new Programs(store.uri(), folder, options.jvm());
                Earlier earlier = new Earlier(options, size, folder, PROGRESS);
                SampleFile file = SampleFile.create(folder.resolve("report-" + size + ".csv"))) {
            Watch database = Watch.jvm(store.process());
            List<Way> ways = new ComparedWays(store, database, programs, earlier, own).named(options.ways());
            Benchmark benchmark = new Benchmark(options, store, ways, new Meter(own), file);
            benchmark.run();
            Report report = new Report(size, options, benchmark.results, benchmark.firstTimes, benchmark.memory());
            PROGRESS.println(report);
            Files.writeString(folder.resolve("report-" + size + ".md"), report.toString());
        }
    }

    private void run() throws IOException, InterruptedException {
        List<QuestionTemplate> templates = QuestionTemplate.all(TEMPLATES);
        if (options.check()) {
            new TemplateCheck(store.driver(), endpoints(), CHECKED).check(templates);
        }
        List<Question> questions = new ArrayList<>();
        for (QuestionTemplate template : templates) {
            if (options.includes(template.name())) {
                questions.add(Question.of(template, ways, store.driver(), options));
                if (template.lesser()) {
                    results.addLesser(template.name());
                }
            }
        }
        for (int round = 1 - options.warm(); round <= options.rounds(); round++) {
            PROGRESS.println(round < 1 ? "warming" : "round " + round);
            for (Question question : questions) {
                ask(question, round);
            }
        }
        for (Question question : questions) {
            count(question);
            if (question.template().shapes() > options.shapes()) {
                askFirstTimes(question.template());
            }
        }
    }

    private List<GraphQlEndpoint> endpoints() {
        return ways.stream()
                .filter(HttpWay.class::isInstance)
                .map(HttpWay.class::cast)
                .map(HttpWay::endpoint)
                .toList();
    }

    private void ask(Question question, int round) throws IOException, InterruptedException {
        for (int connections : options.connections()) {
            for (Way way : turns(question, round)) {
                Stretch sample = meter.sample(way, question.asks(way), connections, way.stretch(options.stretch()));
                if (round > 0) {
                    add(results, round, new Place(question.name(), way.name(), connections), sample);
                }
            }
        }
    }

    private List<Way> turns(Question question, int round) {
        List<Way> turns = new ArrayList<>(ways);
        Collections.rotate(turns, round);
        turns.retainAll(question.ways());
        return turns;
    }

    private void count(Question question) throws IOException, InterruptedException {
        for (Way way : question.ways()) {
            if (way.asksDatabase()) {
                results.addStatements(question.name(), way.name(), question.statements(way));
            }
        }
    }

    private void askFirstTimes(QuestionTemplate template) throws IOException, InterruptedException {
        PROGRESS.println("first times");
        Draws draw = Draws.from(store.driver(), template, options.seed());
        FirstTimes times = new FirstTimes(meter, ways, template, draw, options.shapes());
        for (int round = 1; round <= options.rounds(); round++) {
            for (Map.Entry<Way, Stretch> sample : times.round(options.first()).entrySet()) {
                Place place = new Place(FirstTimes.NAME, sample.getKey().name(), 1);
                add(firstTimes, round, place, sample.getValue());
            }
        }
    }

    private void add(Results to, int round, Place place, Stretch sample) throws IOException {
        to.add(place, sample);
        file.write(round, place, sample);
    }

    /** By process: some answer in more than one way. */
    private Map<String, Memory> memory() throws IOException {
        Map<Watch, String> names = new LinkedHashMap<>();
        ways.forEach(way -> names.merge(way.watch(), way.name(), (one, other) -> one + ", " + other));
        ways.forEach(way ->
                names.putIfAbsent(way.database(), way.name().equals(Before.NAME) ? "database of before" : "database"));
        Map<String, Memory> memory = new LinkedHashMap<>();
        for (Map.Entry<Watch, String> process : names.entrySet()) {
            memory.put(process.getValue(), process.getKey().memory());
        }
        return memory;
    }
}
