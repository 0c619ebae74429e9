package org.throughline.writing.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.change.row.FileOrigin;
import org.throughline.change.row.Problem;
import org.throughline.change.row.Problems;
import org.throughline.start.StartRefused;

/** The data cannot be loaded; nothing of it has been written. */
public class DataRefused extends StartRefused {

    private static final Comparator<Problem> READING_ORDER =
            Comparator.comparing(DataRefused::file).thenComparingLong(DataRefused::line);

    private final transient List<Problem> problems;

    private DataRefused(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "The data was not loaded, nothing was written:\n", "")));
        this.problems = problems;
    }

    public static DataRefused of(Problems problems) {
        return new DataRefused(problems.all().stream().sorted(READING_ORDER).toList());
    }

    /** Ends the load, naming everything that was found, unless nothing was. */
    public static void where(Problems problems) {
        if (!problems.none()) {
            throw of(problems);
        }
    }

    /** Where it is wrong. */
    public List<WrongPlace> places() {
        return problems.stream().map(problem -> WrongPlace.of(problem, "")).toList();
    }

    public List<Problem> problems() {
        return problems;
    }

    private static String file(Problem problem) {
        return problem.origin() instanceof FileOrigin origin ? origin.file() : "";
    }

    private static long line(Problem problem) {
        return problem.origin() instanceof FileOrigin origin ? origin.line() : 0;
    }
}
