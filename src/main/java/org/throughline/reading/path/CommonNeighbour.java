package org.throughline.reading.path;

import java.util.List;
import org.throughline.load.inquiry.Reference;
import org.throughline.reading.link.Link;

/** A node next to several of those asked for. */
record CommonNeighbour(Reference node, int count, List<Link> links) {

    static CommonNeighbour from(List<Object> row) {
        return new CommonNeighbour(
                new Reference((String) row.get(0)), Math.toIntExact((Long) row.get(1)), Link.all(row.get(2)));
    }
}
