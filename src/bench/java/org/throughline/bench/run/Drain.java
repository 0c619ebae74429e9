package org.throughline.bench.run;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.throughline.bench.watch.Watch;

/** Waits until processes have nothing left to do, for an answered request may leave work behind. */
final class Drain {

    private static final Duration STEP = Duration.ofMillis(100);
    private static final int STEPS = 5;
    private static final double IDLE = 10;

    private Drain() {}

    /** Idle is one tick of the system's clock, or none, in a step of ten; after five steps it waits no longer. */
    static void await(List<Watch> watches) throws IOException, InterruptedException {
        double before = cpu(watches);
        for (int step = 0; step < STEPS; step++) {
            Thread.sleep(STEP);
            double now = cpu(watches);
            if (now - before <= IDLE) {
                return;
            }
            before = now;
        }
    }

    private static double cpu(List<Watch> watches) throws IOException {
        double sum = 0;
        for (Watch watch : watches) {
            sum += watch.cpu();
        }
        return sum;
    }
}
