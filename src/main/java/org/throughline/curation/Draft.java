package org.throughline.curation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.change.Put;
import org.throughline.change.row.InputOrigin;
import org.throughline.change.row.Row;
import org.throughline.kind.Kind;

/** One change as it was sent, read by itself: whatever it names has still to be looked up. */
sealed interface Draft {

    /** Where it stands in the input. */
    InputOrigin at();

    /**
     * A row.
     *
     * @param cells those that could be read
     * @param cleared the columns that are to hold nothing
     * @param sound whether all could be read
     * @param named whether an id was given
     */
    record OfRow(
            Kind kind,
            InputOrigin at,
            Map<String, Object> cells,
            Set<String> cleared,
            boolean sound,
            boolean named,
            @Nullable Long version)
            implements Draft {

        OfRow identified(String id) {
            Map<String, Object> all = new TreeMap<>(cells);
            all.put("id", id);
            return new OfRow(kind, at, all, cleared, sound, true, version);
        }

        Put put() {
            return new Put(new Row(kind, at, cells, sound), cleared, false, version);
        }
    }

    /** What is to go, by the id that clients know. */
    record OfRetraction(String id, InputOrigin at, @Nullable Long version) implements Draft {}

    /** Two that are one. */
    record OfMerge(String from, String into, InputOrigin at) implements Draft {}
}
