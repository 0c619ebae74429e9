package org.throughline.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.access.Claim;
import org.throughline.fault.Fault;

/** An operation whose text is right: what remains to be judged of each request, and of whoever sends it. */
record Judged(List<Declared> variables, List<Need> needs, AskedIds ids, Claim claim) {

    /** Those of the document, and those that a request gives its variables; a change says itself which it means. */
    AskedIds ids(Map<String, ? extends @Nullable Object> given) {
        AskedIds all = ids;
        if (variables.stream().anyMatch(Declared::holdsIds)) {
            AskedIds asked = AskedIds.of(ids);
            variables.forEach(variable -> variable.collectIds(given, asked));
            all = asked;
        }
        return claim.changes() ? new AskedIds(all.foreign(), Set.of()) : all;
    }

    /** What is wrong with the variables of a request; with what they bring about only where each is right by itself. */
    List<Fault> faults(Map<String, ? extends @Nullable Object> given) {
        List<Fault> own = those(variables, variable -> variable.fault(given));
        return own.isEmpty() ? those(needs, need -> need.unmet(given)) : own;
    }

    /** Of most requests nothing is wrong, and then nothing is made. */
    private static <T> List<Fault> those(List<T> judged, Function<T, @Nullable Fault> judge) {
        List<Fault> faults = List.of();
        for (T one : judged) {
            @Nullable Fault fault = judge.apply(one);
            if (fault != null) {
                faults = faults.isEmpty() ? new ArrayList<>() : faults;
                faults.add(fault);
            }
        }
        return faults;
    }

    boolean isSettled() {
        return variables.isEmpty() && needs.isEmpty();
    }
}
