package org.throughline.writing.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that is wrong with a data package, gathered so that it can be told at once. */
public final class Problems {

    private static final Comparator<Problem> READING_ORDER = Comparator.<Problem, String>comparing(
                    problem -> problem.place().file())
            .thenComparingLong(problem -> problem.place().line());

    private final List<Problem> found = new ArrayList<>();

    public void add(Place place, String message) {
        found.add(new Problem(place, message));
    }

    /** Ends the load, naming everything that was found, unless nothing was. */
    public void refuseAny() {
        if (!found.isEmpty()) {
            throw new DataRefused(found.stream().sorted(READING_ORDER).toList());
        }
    }
}
