package org.throughline.commit;

import java.util.List;
import java.util.stream.Collectors;
import org.throughline.change.row.Problem;

/** A change set breaks rules; nothing of it is in the graph. */
public class ChangesRefused extends RuntimeException {

    private final transient List<Problem> problems;

    public ChangesRefused(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Whether all that is wrong is that others changed rows meanwhile: what was planned may be planned anew. */
    public boolean isOvertaken() {
        return problems.stream().allMatch(problem -> problem.present() != null);
    }
}
