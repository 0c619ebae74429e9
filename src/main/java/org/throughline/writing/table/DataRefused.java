package org.throughline.writing.table;

import java.util.List;
import java.util.stream.Collectors;
import org.throughline.start.StartRefused;

/** The data cannot be loaded; nothing of it has been written. */
public class DataRefused extends StartRefused {

    private final transient List<Problem> problems;

    DataRefused(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "The data was not loaded, nothing was written:\n", "")));
        this.problems = problems;
    }

    public List<Problem> problems() {
        return problems;
    }
}
