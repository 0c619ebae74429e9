package org.throughline.bench.crowd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.bench.watch.Memory;
import org.throughline.bench.watch.Watch;

/**
 * What a service holds at a moment, and how fast it answers around it.
 *
 * @param heap bytes in use after a collection
 * @param resident bytes
 * @param p99 milliseconds of a question
 */
record Standing(double heap, double resident, long descriptors, long threads, double p99) {

    private static final double MEGABYTE = 1 << 20;
    private static final double FLAT = 1.05;
    private static final double HEAP_SLACK = 8 * MEGABYTE;
    private static final double RESIDENT_SLACK = 32 * MEGABYTE;
    private static final int FEW = 8;
    private static final double SAME_SPEED = 1.5;
    private static final double JITTER = 20;

    static Standing of(Watch watch, double p99) throws IOException {
        Memory memory = watch.memory();
        return new Standing(memory.heap(), memory.resident(), watch.descriptors(), watch.threads(), p99);
    }

    /** What has grown since, in words; nothing where all is as it was but for what one look differs from another by. */
    List<String> grownTo(Standing later) {
        List<String> grown = new ArrayList<>();
        add(grown, "heap", later.heap > heap * FLAT + HEAP_SLACK);
        add(grown, "resident memory", later.resident > resident * FLAT + RESIDENT_SLACK);
        add(grown, "descriptors", later.descriptors > descriptors * FLAT + FEW);
        add(grown, "threads", later.threads > threads * FLAT + FEW);
        add(grown, "p99", later.p99 > p99 * SAME_SPEED + JITTER);
        return grown;
    }

    private static void add(List<String> grown, String what, boolean holds) {
        if (holds) {
            grown.add(what);
        }
    }

    String row(String when) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.0f | %d | %d | %.1f |",
                when,
                heap / MEGABYTE,
                resident / MEGABYTE,
                descriptors,
                threads,
                p99);
    }
}
