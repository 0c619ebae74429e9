package org.throughline.limit;

import graphql.normalized.ExecutableNormalizedOperation;
import java.util.List;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.fault.Whereabouts;

/**
 * What an operation could cost.
 *
 * @param parts of which that is the sum; none where it is known that there is enough for all
 */
record Weight(long cost, List<Estimate> parts) {

    static Weight of(List<Estimate> parts) {
        return new Weight(Estimate.sum(parts), parts);
    }

    static Weight known(long cost) {
        return new Weight(cost, List.of());
    }

    boolean isWithin(long most) {
        return cost <= most;
    }

    /** Why it is refused, and what to ask for instead. */
    Fault tooDear(long most, ExecutableNormalizedOperation operation) {
        Dearest dearest = Dearest.of(parts);
        return new Fault(
                        Code.TOO_DEAR,
                        "The operation could cost %,d, counted in nodes; %,d at most: %,d of that stand at '%s', so %s."
                                .formatted(cost, most, dearest.cost(), dearest.path(), dearest.advice(parts, most)))
                .at(Whereabouts.of(operation, dearest.field()));
    }
}
