package org.throughline.writing.table;

import org.throughline.change.row.FileOrigin;
import org.throughline.change.row.Problem;

/** A line that is wrong, and why. */
public record WrongPlace(String file, long line, String why) {

    /** What is no matter of one line is told of the first. */
    public static WrongPlace of(Problem problem, String file) {
        return problem.origin() instanceof FileOrigin origin
                ? new WrongPlace(
                        origin.file(),
                        origin.line(),
                        (origin.column() == null ? "" : "column %s: ".formatted(origin.column())) + problem.message())
                : new WrongPlace(file, 1, problem.toString());
    }
}
