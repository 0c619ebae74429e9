package org.throughline.curation;

import java.util.List;
import org.throughline.change.row.InputOrigin;
import org.throughline.change.row.Origin;
import org.throughline.change.row.Problem;
import org.throughline.change.row.Row;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.fault.Faults;

/** What is wrong with changes, in words for whoever sent them: what, where, and what to write instead. */
final class Objections {

    private static final String PLACE = "place";

    private Objections() {}

    static Faults of(List<Problem> problems) {
        return new Faults(problems.stream().map(Objections::of).toList());
    }

    static Fault of(Problem problem) {
        Row present = problem.present();
        return present == null
                ? at(Code.INVALID_CHANGE, problem.origin(), problem.message())
                : at(Code.CONFLICT, problem.origin(), problem.message()).telling("present", RowWords.of(present));
    }

    static Fault at(Code code, Origin origin, String message) {
        return origin instanceof InputOrigin input
                ? new Fault(code, "'%s': %s.".formatted(input, message)).telling(PLACE, input.path())
                : new Fault(code, "%s: %s.".formatted(origin, message));
    }
}
