package org.throughline.change.row;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All that is wrong with what is to change, gathered so that it can be told at once. */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    public void add(Origin origin, String message) {
        found.add(new Problem(origin, message, null));
    }

    /** That the sender knew another version of a row. */
    public void conflict(Origin origin, String message, Row present) {
        found.add(new Problem(origin, message, present));
    }

    /** The same problems, those of rows that are in the graph already told of the row because of which they arose. */
    public void addAll(Problems others, Origin cause) {
        others.found.forEach(problem -> found.add(new Problem(
                problem.origin() instanceof StoredOrigin ? cause : problem.origin(),
                problem.message(),
                problem.present())));
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** In the order in which they were found. */
    public List<Problem> all() {
        return new ArrayList<>(found);
    }
}
