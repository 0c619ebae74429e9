package org.throughline.judge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.fault.Fault;

/** An operation whose text is right: what remains to be judged of each request. */
record Judged(List<Declared> variables, List<Need> needs) {

    /** What is wrong with the variables of a request; with what they bring about only where each is right by itself. */
    List<Fault> faults(Map<String, ? extends @Nullable Object> given) {
        List<Fault> own = variables.stream()
                .map(variable -> variable.fault(given))
                .filter(Objects::nonNull)
                .toList();
        return own.isEmpty()
                ? needs.stream()
                        .map(need -> need.unmet(given))
                        .filter(Objects::nonNull)
                        .toList()
                : own;
    }

    boolean isSettled() {
        return variables.isEmpty() && needs.isEmpty();
    }
}
