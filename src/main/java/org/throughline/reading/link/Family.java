package org.throughline.reading.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The node that an id stands for, and all that count as one with it, by their ids. */
public record Family(String id, List<String> members) {

    /** Reads the id that was asked for, its node's and the members'; an id that nothing has is a fault. */
    @SuppressWarnings("unchecked")
    public static Family from(String argument, List<Object> row) {
        @Nullable String id = (String) row.get(1);
        if (id == null) {
            throw Asked.unknown(argument, (String) row.get(0));
        }
        return new Family(id, (List<String>) row.get(2));
    }

    /** The one that stands for all of them. */
    public String first() {
        return members.getFirst();
    }
}
