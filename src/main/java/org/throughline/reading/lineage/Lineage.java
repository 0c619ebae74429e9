package org.throughline.reading.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.load.inquiry.NodeById;
import org.throughline.reading.link.Truncation;

/** What stands behind a node, or what came of it. */
record Lineage(
        NodeById start,
        List<LineageStep> steps,
        List<NodeById> reviews,
        @Nullable Truncation truncation) {

    /** What is answered when there is no time to find where it starts. */
    static Lineage overdue(String of) {
        return new Lineage(new NodeById(of), List.of(), List.of(), Truncation.DEADLINE);
    }

    public boolean truncated() {
        return truncation != null;
    }
}
