package org.throughline.reading.path;

import java.util.List;
import org.throughline.graph.Finding;
import org.throughline.graph.Heading;
import org.throughline.load.inquiry.NodeById;
import org.throughline.reading.link.Link;

/** A node next to several of those asked for. */
record CommonNeighbour(NodeById node, int count, List<Link> links) {

    private static final Heading HEADING = Heading.of("reading/common-neighbours", "id", "times", "links");

    static List<CommonNeighbour> all(Finding row, String column) {
        return row.rows(column, HEADING).stream()
                .map(one ->
                        new CommonNeighbour(new NodeById(one.text("id")), one.count("times"), Link.all(one, "links")))
                .toList();
    }
}
