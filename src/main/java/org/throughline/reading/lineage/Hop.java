package org.throughline.reading.lineage;

import java.util.Comparator;
import java.util.List;
import org.throughline.graph.Finding;
import org.throughline.reading.link.Link;

/**
 * One relationship on the way, as the database answered it.
 *
 * @param from the id that stands for the node that it goes on from
 * @param to the id that stands for the node that it leads to
 * @param node the id of that node itself
 * @param review whether that is a review
 */
record Hop(String from, String to, String node, boolean review, Link link) {

    /** What leads comes before what merely takes part, as the types stand in their list. */
    static Comparator<Hop> weightiestFirst(List<String> types) {
        return Comparator.<Hop>comparingInt(hop -> types.indexOf(hop.link().type()))
                .thenComparing(Hop::node)
                .thenComparing(hop -> hop.link().id().id());
    }

    static Hop from(Finding row) {
        return new Hop(row.text("id"), row.text("first"), row.text("node"), row.truth("review"), Link.of(row, "hop"));
    }
}
