package org.throughline.judge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.access.Claim;
import org.throughline.fault.Fault;

/** An operation whose text is right: what remains to be judged of each request, and of whoever sends it. */
record Judged(List<Declared> variables, List<Need> needs, Set<String> foreignIds, Claim claim) {

    /** Those of the document, and those that a request gives its variables. */
    Set<String> foreignIds(Map<String, ? extends @Nullable Object> given) {
        if (variables.stream().noneMatch(Declared::holdsIds)) {
            return foreignIds;
        }
        Set<String> ids = new LinkedHashSet<>(foreignIds);
        variables.forEach(variable -> variable.collectIds(given, ids));
        return ids;
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
