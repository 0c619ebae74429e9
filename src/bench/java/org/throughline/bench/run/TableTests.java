package org.throughline.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.throughline.bench.run.Results.Place;
import org.throughline.bench.watch.Memory;

class TableTests {

    private static final List<String> WAYS = List.of("throughline", "hand", "memory", "peer");

    private final Results results = new Results();

    @Test
    void ratesStandWithTheirSpreadAndTheRatiosThatAreProvenInBold() {
        add("one", "throughline", 30);
        add("one", "hand", 60);
        add("one", "memory", 60);
        add("one", "peer", 10);
        add("other", "throughline", 30);
        add("other", "hand", 31);
        assertThat(new RateTable(results, WAYS, 1)).hasToString("""
                | question | throughline | hand | memory | peer | throughline/hand | throughline/memory | throughline/peer | throughline/bound | tail throughline/hand |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                | one | 30.0 (28.0–32.0) | 60.0 (58.0–62.0) | 60.0 (58.0–62.0) | 10.0 (8.00–12.0) | **0.50** | **0.50** | **3.00** | 1.00 | 1.00 |
                | other | 30.0 (28.0–32.0) | 31.0 (29.0–33.0) | – | – | 0.97 | – | – | – | 1.00 |
                | geometric mean |  |  |  |  | **0.70** | **0.50** | **3.00** | 1.00 | 1.00 |
                """);
    }

    @Test
    void questionsThatDoLessByHandAreMarkedAndHaveAMeanOfTheirOwn() {
        add("one", "throughline", 30);
        add("one", "hand", 60);
        add("other", "throughline", 30);
        add("other", "hand", 120);
        results.addLesser("other");
        assertThat(new RateTable(results, List.of("throughline", "hand"), 1).toString())
                .contains("| one | ", "| other * | ", "| geometric mean |  |  | **0.50** |")
                .contains("| geometric mean * |  |  | **0.25** |");
    }

    @Test
    void costsAreForEachRequestAndWhatNobodyTellsIsADash() {
        RequestCost cost = new RequestCost(1, 2, 3, Double.NaN);
        results.add(new Place("one", "peer", 8), new Stretch(2, 1, 4, 8, cost));
        results.addStatements("one", "peer", 1);
        assertThat(new CostTable(results, WAYS, 8)).hasToString("""
                | question | way | p50 ms | p99 ms | CPU ms, own | CPU ms, database | CPU ms, both | allocated KB | statements |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                | one | peer | 4.00 | 8.00 | 0.50 | 1.00 | 1.50 | – | 1 |
                """);
    }

    @Test
    void aChangeIsToldByRateProcessorTimeAndBytesWithAMeanOfAllQuestions() {
        for (int round = 0; round < 5; round++) {
            results.add(new Place("one", "throughline", 1), new Stretch(10, 1, 2, 3, new RequestCost(10, 10, 0, 990)));
            results.add(new Place("one", "before", 1), new Stretch(10, 1, 2, 3, new RequestCost(10, 20, 0, 1000)));
            results.add(new Place("only-now", "throughline", 1), new Stretch(10, 1, 2, 3, RequestCost.NONE));
        }
        assertThat(new ChangeTable(results, 1)).hasToString("""
                | throughline/before | requests per second | CPU, own | CPU, both | allocated |
                | --- | ---: | ---: | ---: | ---: |
                | one | 1.000 | 1.000 | **0.667** | **0.990** |
                | only-now | – | – | – | – |
                | geometric mean | 1.000 | 1.000 | **0.667** | **0.990** |
                """);
    }

    @Test
    void memoryIsInMegabytes() {
        double megabyte = 1 << 20;
        Map<String, Memory> processes =
                new TreeMap<>(Map.of("database", new Memory(200 * megabyte, 300 * megabyte, 12.34 * megabyte)));
        assertThat(new MemoryTable(processes)).hasToString("""
                | process | resident MB | peak MB | heap after a collection MB |
                | --- | ---: | ---: | ---: |
                | database | 200 | 300 | 12.3 |
                """);
    }

    private void add(String template, String way, int middle) {
        for (int round = -2; round <= 2; round++) {
            results.add(new Place(template, way, 1), new Stretch(middle + round, 1, 2, 3, RequestCost.NONE));
        }
    }
}
