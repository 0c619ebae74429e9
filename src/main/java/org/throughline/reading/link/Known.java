package org.throughline.reading.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the ids that were asked for the database knows. */
public final class Known {

    private Known() {}

    /** Refuses an id that nothing has, given each id that was asked for and that of its node. */
    @SuppressWarnings("unchecked")
    public static void check(String argument, Object pairs) {
        for (List<@Nullable String> pair : (List<List<@Nullable String>>) pairs) {
            if (pair.getLast() == null) {
                throw Asked.unknown(argument, String.valueOf(pair.getFirst()));
            }
        }
    }
}
