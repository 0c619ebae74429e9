package org.throughline.reading.path;

import java.util.List;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.graph.Finding;
import org.throughline.reading.link.Family;

/** The ids that stand for the two nodes that paths join, and those of all nodes that they must not pass. */
record Ends(String from, String to, List<String> avoided) {

    /** Reads the nodes that were named: one end, the other, and those to avoid. */
    static Ends from(List<Finding> rows) {
        Family from = Family.from("from", rows.get(0));
        Family to = Family.from("to", rows.get(1));
        if (from.first().equals(to.first())) {
            throw new Fault(Code.BAD_ARGUMENT, "'from' and 'to' name the same node: name two.");
        }
        List<String> avoided = rows.stream()
                .skip(2)
                .map(row -> Family.from("avoid", row))
                .flatMap(family -> family.members().stream())
                .filter(id -> !from.members().contains(id) && !to.members().contains(id))
                .toList();
        return new Ends(from.first(), to.first(), avoided);
    }
}
