package org.throughline.reading.neighbourhood;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.reading.link.Link;
import org.throughline.reading.link.Truncation;

/** Nodes and the relationships between them, for drawing. */
record Neighbourhood(
        List<Neighbour> nodes, List<Link> links, @Nullable Truncation truncation) {

    public boolean truncated() {
        return truncation != null;
    }
}
