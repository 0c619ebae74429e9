package org.throughline.reading.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Finding;

/** The node that an id stands for, and all that count as one with it, by their ids. */
public record Family(String id, List<String> members) {

    /** Reads the id that was asked for, its node's and the members'; an id that nothing has is a fault. */
    public static Family from(String argument, Finding row) {
        @Nullable String id = row.textOrNull("node");
        if (id == null) {
            throw Arguments.unknown(argument, row.text("id"));
        }
        return new Family(id, row.texts("members"));
    }

    /** The one that stands for all of them. */
    public String first() {
        return members.getFirst();
    }
}
