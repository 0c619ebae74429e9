package org.throughline.commit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.change.row.Row;
import org.throughline.kind.LinkKind;

/** The relationships of a kind at a node, whichever end it is: two look-ups that one statement can answer. */
record BothEnds(LinkKind kind, String id) {

    /** Those of which a look-up asks for one end. */
    static Optional<BothEnds> of(Lookup.ByTexts lookup) {
        return lookup.kind() instanceof LinkKind kind && lookup.texts().size() == 1
                ? Stream.of(kind.from(), kind.to())
                        .flatMap(end -> Stream.ofNullable(lookup.texts().get(end)))
                        .map(id -> new BothEnds(kind, id))
                        .findFirst()
                : Optional.empty();
    }

    Lookup.ByTexts from() {
        return new Lookup.ByTexts(kind, Map.of(kind.from(), id));
    }

    Lookup.ByTexts to() {
        return new Lookup.ByTexts(kind, Map.of(kind.to(), id));
    }

    /** Puts each with the look-up of the end that it has there. */
    void sort(List<Row> rows, Map<Lookup, List<Row>> found) {
        found.put(from(), at(kind.from(), rows));
        found.put(to(), at(kind.to(), rows));
    }

    private List<Row> at(String end, List<Row> rows) {
        return rows.stream().filter(row -> id.equals(row.text(end))).toList();
    }
}
