package org.throughline.curation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to change.
 *
 * @param override why nothing of it is there already; null where that is not said
 */
record Wanted(
        String who,
        List<Map<String, Map<String, @Nullable Object>>> changes,
        String reason,
        @Nullable String key,
        boolean dryRun,
        @Nullable String override) {

    String why() {
        return override == null ? reason : reason + " (no duplicate: " + override + ")";
    }

    /** By which it is known when it is sent again: ids that are made then would be others. */
    String asked() {
        return why() + changes;
    }
}
