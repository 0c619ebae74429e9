package org.throughline.reading.path;

import java.util.List;
import org.throughline.load.inquiry.NodeById;
import org.throughline.reading.link.Link;

/**
 * One step of a path: the best evidenced relationship between two nodes, the others between them, and where it leads.
 */
record PathStep(Link link, List<Link> alternatives, boolean forwards, NodeById node, boolean barren) {

    /** The step to a place of a way over these relationships. */
    static PathStep to(String place, List<Leg> legs) {
        Leg best = legs.getFirst();
        return new PathStep(
                best.link(),
                legs.stream().skip(1).map(Leg::link).toList(),
                best.leadsTo(place),
                best.arrival(place),
                best.barren());
    }
}
