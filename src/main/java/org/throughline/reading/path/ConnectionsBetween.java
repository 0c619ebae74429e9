package org.throughline.reading.path;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.reading.link.Link;
import org.throughline.reading.link.Truncation;

/** What nodes have in common. */
record ConnectionsBetween(
        List<Link> direct,
        List<CommonNeighbour> common,
        @Nullable Truncation truncation) {

    public boolean truncated() {
        return truncation != null;
    }
}
