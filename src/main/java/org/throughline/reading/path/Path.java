package org.throughline.reading.path;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.load.inquiry.NodeById;
import org.throughline.reading.link.Strength;

/** One way from a node to another, each step with its evidence; as strong as its weakest step. */
record Path(int number, NodeById start, List<PathStep> steps) {

    /** One whose number among all is not known yet. */
    static Path of(NodeById start, List<PathStep> steps) {
        return new Path(0, start, steps);
    }

    Path numbered(int place) {
        return new Path(place, start, steps);
    }

    public int hops() {
        return steps.size();
    }

    public String basis() {
        return strength().basis();
    }

    public String fidelity() {
        return strength().fidelity();
    }

    public int sources() {
        return strength().sources();
    }

    private Strength strength() {
        return Collections.max(
                steps.stream().map(step -> step.link().strength()).toList());
    }

    /**
     * Its place among all paths: behind all others if it takes steps that hand no descent on, unless it is but one
     * step; shortest first, then by the weakest step, then by ids; compared as text.
     */
    String place() {
        Strength weakest = strength();
        return "%02d %02d %s %05d "
                        .formatted(detours(), hops(), weakest.rank(), Strength.MOST_SOURCES - weakest.sources())
                + start.id()
                + ' '
                + steps.stream()
                        .map(step -> step.node().id() + ' ' + step.link().key())
                        .collect(Collectors.joining(" "));
    }

    /** How many of its steps hand no descent on; one that is all there is to tell is none. */
    private long detours() {
        return hops() == 1 ? 0 : steps.stream().filter(PathStep::barren).count();
    }
}
