package org.throughline.reading.said;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What says something in words. */
enum SaidKind {
    STATEMENT,
    RECOMMENDATION,
    QUOTATION,
    GAP,
    SOURCE,
    FIGURE,
    AWARD,
    POST;

    /** Its label or its types in the graph. */
    List<String> names() {
        return this == POST
                ? List.of("APPOINTED_TO", "LEADS")
                : List.of(name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT));
    }

    static SaidKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.names().contains(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("What a %s says is of no kind: add one.".formatted(name)));
    }
}
