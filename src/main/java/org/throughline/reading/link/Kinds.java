package org.throughline.reading.link;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of entities that a reading may be narrowed to. */
public final class Kinds {

    private Kinds() {}

    /** Their labels in the graph; none stands for all. */
    public static List<String> labels(@Nullable List<String> kinds) {
        return kinds == null
                ? List.of()
                : kinds.stream()
                        .map(kind -> kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT))
                        .toList();
    }
}
