package org.throughline.reading.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;

/** What a reading's arguments may be, and the faults that say so. */
public final class Asked {

    private Asked() {}

    /** A number within its bounds. */
    public static int within(String argument, int given, int most) {
        if (given < 1 || given > most) {
            throw new Fault(
                    Code.BAD_ARGUMENT, "'%s' must lie between 1 and %d, not %d.".formatted(argument, most, given));
        }
        return given;
    }

    /** Refuses an id that nothing has, given each id that was asked for and that of its node. */
    @SuppressWarnings("unchecked")
    public static void known(String argument, Object pairs) {
        for (List<@Nullable String> pair : (List<List<@Nullable String>>) pairs) {
            if (pair.getLast() == null) {
                throw unknown(argument, String.valueOf(pair.getFirst()));
            }
        }
    }

    /** The fault of an id that nothing has. */
    static Fault unknown(String argument, String id) {
        return new Fault(
                Code.BAD_ARGUMENT,
                "Nothing has the id '%s' that '%s' names: look it up by 'search' or 'entityByIdentifier'."
                        .formatted(id, argument));
    }
}
