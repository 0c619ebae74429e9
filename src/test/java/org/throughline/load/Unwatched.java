package org.throughline.load;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.throughline.graph.Graph;
import org.throughline.load.inquiry.Sending;
import org.throughline.load.inquiry.TurnsOfTests;
import org.throughline.observe.Meters;
import org.throughline.observe.Traces;

/** Statements that are sent without anybody who looks at figures. */
public final class Unwatched {

    private Unwatched() {}

    public static Sending sending(Graph graph) {
        return new Sending(graph, TurnsOfTests.USUAL, meters(), new Traces(ObservationRegistry.NOOP));
    }

    public static Meters meters() {
        return new Meters(new SimpleMeterRegistry());
    }
}
