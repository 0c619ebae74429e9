package org.throughline.writing.check;

import org.throughline.kind.Joint;
import org.throughline.writing.table.Problems;
import org.throughline.writing.table.Row;

/** The references of one row: each names a node that exists, of a type that may be named there. */
record Reference(Row row, NodeIndex nodes, Problems problems) {

    boolean check(Joint joint) {
        String id = row.text(joint.column());
        return id != null && check(joint, id);
    }

    boolean check(Joint joint, String id) {
        return known(joint, id) && admitted(joint, id);
    }

    private boolean known(Joint joint, String id) {
        if (!nodes.knows(id) && nodes.complete()) {
            problems.add(row.place(joint.column()), "nothing has the id " + id + ": correct it, or add that " + joint);
        }
        return nodes.knows(id);
    }

    private boolean admitted(Joint joint, String id) {
        boolean admitted = joint.admits(nodes.labels(id));
        if (!admitted) {
            problems.add(
                    row.place(joint.column()),
                    id + " has the type " + nodes.labels(id).getFirst() + ": name one of type " + joint + " here");
        }
        return admitted;
    }
}
