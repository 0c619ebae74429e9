package org.throughline.change.rule;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.kind.Joint;

/** Whatever a row names exists and is of a type that the row may name. */
final class References implements Rule {

    private static final List<Joint> CITATIONS = Stream.of("citations", "partly")
            .map(column -> new Joint(column, List.of("Citation")))
            .toList();

    @Override
    public void check(Row row, Universe universe, Problems problems) {
        Reference reference = new Reference(row, universe, problems);
        CITATIONS.forEach(cited -> row.texts(cited.column()).forEach(id -> reference.check(cited, id)));
        row.kind().references().forEach(reference::check);
        new Joining(row, reference, problems).check();
    }

    /** What names a node that becomes something else. */
    @Override
    public Stream<Row> following(Row changed, Universe universe) {
        return changed.kind().node().isPresent()
                        && universe.node(changed.id())
                                .filter(kind -> !kind.equals(changed.kind()))
                                .isPresent()
                ? universe.naming(changed.id()).stream()
                : Stream.empty();
    }
}
