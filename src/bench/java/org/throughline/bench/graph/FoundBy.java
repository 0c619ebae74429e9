package org.throughline.bench.graph;

import java.util.Set;
import org.throughline.name.Wording;

/** The columns by which a name or an identifier is found, as the writer fills them. */
final class FoundBy {

    private static final Set<String> NARROWER = Set.of("Trust", "University", "Programme");

    private FoundBy() {}

    static void write(String text, NodeNumbers numbers, long entity, Cast cast, CsvFile row) {
        Wording wording = Wording.of(text);
        row.text(wording.key()).text(wording.terms()).text(kinds(cast, numbers.indexOf((int) entity)));
    }

    private static String kinds(Cast cast, int index) {
        String broad = cast.kind().label();
        String narrow = cast.label(index);
        return NARROWER.contains(narrow) ? broad + ";" + narrow : broad;
    }
}
