package org.throughline.reading.path;

import java.util.List;
import org.throughline.load.Reference;
import org.throughline.reading.link.Link;

/**
 * One step of a path: the best evidenced relationship between two nodes, the others between them, and where it leads.
 */
record PathStep(Link link, List<Link> alternatives, boolean forwards, Reference node) {

    /** The step to a node over these relationships. */
    static PathStep to(String node, List<Link> links) {
        Link best = links.getFirst();
        return new PathStep(
                best, links.subList(1, links.size()), best.end().id().equals(node), new Reference(node));
    }
}
