package org.throughline.reading.path;

import org.throughline.graph.Finding;
import org.throughline.load.inquiry.NodeById;
import org.throughline.reading.link.Heredity;
import org.throughline.reading.link.Link;

/**
 * A relationship that joins two nodes of a way.
 *
 * @param from the id that stands in the way for the node from which it leads
 * @param to the id that stands in the way for the node to which it leads
 * @param barren whether it hands no descent on, as a bid that was lost
 */
record Leg(Link link, String from, String to, boolean barren) {

    static Leg from(Finding row, Heredity heredity) {
        Link link = Link.of(row, "link");
        return new Leg(link, row.text("near"), row.text("far"), heredity.isBarren(link));
    }

    /** Whether it leads the way that is gone, to this place of it. */
    boolean leadsTo(String place) {
        return to.equals(place);
    }

    /** The node by which it comes to a place of the way. */
    NodeById arrival(String place) {
        return leadsTo(place) ? link.end() : link.start();
    }

    /** The node from which it comes to a place of the way. */
    NodeById departure(String place) {
        return leadsTo(place) ? link.start() : link.end();
    }
}
