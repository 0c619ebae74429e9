package org.throughline.change.rule;

import java.util.List;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.kind.Joint;
import org.throughline.kind.Kind;

/** The references of one row: each names a node that exists, of a type that may be named there. */
record Reference(Row row, Universe universe, Problems problems) {

    boolean check(Joint joint) {
        String id = row.text(joint.column());
        return id != null && check(joint, id);
    }

    boolean check(Joint joint, String id) {
        return known(joint, id) && admitted(joint, id);
    }

    private boolean known(Joint joint, String id) {
        if (universe.node(id).isEmpty() && universe.whole()) {
            problems.add(row.at(joint.column()), "nothing has the id " + id + ": correct it, or add that " + joint);
        }
        return universe.node(id).isPresent();
    }

    private boolean admitted(Joint joint, String id) {
        boolean admitted = joint.admits(labels(id));
        if (!admitted) {
            problems.add(
                    row.at(joint.column()),
                    id + " has the type " + labels(id).getFirst() + ": name one of type " + joint + " here");
        }
        return admitted;
    }

    List<String> labels(String id) {
        return universe.node(id).map(Kind::labels).orElse(List.of());
    }
}
