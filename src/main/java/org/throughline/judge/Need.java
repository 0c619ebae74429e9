package org.throughline.judge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.fault.Whereabouts;

/** What a place of an operation asks of the variables that stand in it, whatever they hold in a request. */
sealed interface Need {

    /** The fault of a request that does not meet it. */
    @Nullable
    Fault unmet(Map<String, ? extends @Nullable Object> given);

    /** A place that does not allow null. */
    record Something(Declared variable, String at, Whereabouts where) implements Need {

        @Override
        public @Nullable Fault unmet(Map<String, ? extends @Nullable Object> given) {
            return variable.isNull(given)
                    ? new Fault(
                                    Code.BAD_VARIABLE,
                                    "'$%s' is null where '%s' must not be: give it a value, or leave it out."
                                            .formatted(variable.name(), at))
                            .at(where)
                    : null;
        }
    }

    /** A comparison of a filter that is given whole, and says something. */
    record Filled(Declared variable, String at, Whereabouts where) implements Need {

        @Override
        public @Nullable Fault unmet(Map<String, ? extends @Nullable Object> given) {
            return variable.isEmpty(given)
                    ? Wrong.empty("$" + variable.name()).inVariable().at(where)
                    : null;
        }
    }

    /** A comparison of a filter, which compares with one of them at least. */
    record OneOf(List<Declared> variables, String at, Whereabouts where) implements Need {

        @Override
        public @Nullable Fault unmet(Map<String, ? extends @Nullable Object> given) {
            return variables.stream().allMatch(variable -> variable.isLeftOut(given))
                    ? new Fault(
                                    Code.BAD_VARIABLE,
                                    "'$%s' is not given, and '%s' compares with nothing else: give it a value, or leave the comparison out."
                                            .formatted(variables.getFirst().name(), at))
                            .at(where)
                    : null;
        }
    }
}
