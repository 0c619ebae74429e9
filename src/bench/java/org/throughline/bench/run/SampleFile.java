package org.throughline.bench.run;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import org.throughline.bench.run.Results.Place;

/** Every sample as a line of a table for machines, written as soon as it is taken. */
final class SampleFile implements AutoCloseable {

    private final CsvWriter lines;

    private SampleFile(CsvWriter lines) {
        this.lines = lines;
    }

    static SampleFile create(Path file) throws IOException {
        CsvWriter lines = CsvWriter.builder().build(file);
        lines.writeRecord(
                "round",
                "template",
                "way",
                "connections",
                "requests",
                "seconds",
                "p50 ms",
                "p99 ms",
                "own cpu ms",
                "database cpu ms",
                "client cpu ms",
                "allocated bytes");
        return new SampleFile(lines);
    }

    /** Rounds count from 1. */
    void write(int round, Place place, Stretch sample) throws IOException {
        RequestCost cost = sample.cost();
        lines.writeRecord(
                String.valueOf(round),
                place.template(),
                place.way(),
                String.valueOf(place.connections()),
                String.valueOf(sample.requests()),
                String.valueOf(sample.seconds()),
                String.valueOf(sample.p50()),
                String.valueOf(sample.p99()),
                String.valueOf(cost.own()),
                String.valueOf(cost.database()),
                String.valueOf(cost.client()),
                Double.isNaN(cost.allocated()) ? "" : String.valueOf(cost.allocated()));
        lines.flush();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
