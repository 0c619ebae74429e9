package org.throughline.change.derivation;

import java.util.stream.Stream;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;

/** What a figure is about, which shows the figure as its own. */
final class About {

    private About() {}

    static Stream<Row> of(Row changed, Universe universe, String kind) {
        return changed.kind().name().equals("figure") && changed.has("about")
                ? universe.row(kind, String.valueOf(changed.text("about"))).stream()
                : Stream.empty();
    }
}
