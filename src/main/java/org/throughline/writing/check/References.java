package org.throughline.writing.check;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.kind.Joint;
import org.throughline.kind.Kind;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Problems;
import org.throughline.writing.table.Row;
import org.throughline.writing.table.TableContent;

/** Whatever a row names exists and is of a type that the row may name. */
@Component
class References implements Check {

    private static final List<Joint> CITATIONS = Stream.of("citations", "partly")
            .map(column -> new Joint(column, List.of("Citation")))
            .toList();

    @Override
    public void check(DataPackage data, Problems problems) {
        NodeIndex nodes = new NodeIndex(data);
        data.contents().forEach(content -> check(content, nodes, problems));
    }

    private void check(TableContent content, NodeIndex nodes, Problems problems) {
        Kind kind = content.kind();
        for (Row row : content.rows()) {
            Reference reference = new Reference(row, nodes, problems);
            CITATIONS.forEach(cited -> row.texts(cited.column()).forEach(id -> reference.check(cited, id)));
            kind.references().forEach(reference::check);
            new Joining(row, kind, nodes, reference, problems).check();
        }
    }
}
