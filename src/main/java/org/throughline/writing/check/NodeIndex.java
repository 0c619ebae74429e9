package org.throughline.writing.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Row;
import org.throughline.writing.table.TableContent;

/** Which node has which id, and so which labels; {@code complete} when every table of nodes could be read. */
final class NodeIndex {

    private final Map<String, List<String>> labels = new HashMap<>();
    private final boolean complete;

    NodeIndex(DataPackage data) {
        List<TableContent> nodes = data.contents()
                .filter(content -> !content.kind().labels().isEmpty())
                .toList();
        this.complete = nodes.stream().allMatch(TableContent::readable);
        nodes.forEach(content -> content.rows().stream()
                .filter(Row::identified)
                .forEach(row -> labels.put(row.id(), content.kind().labels())));
    }

    boolean complete() {
        return complete;
    }

    boolean knows(String id) {
        return labels.containsKey(id);
    }

    List<String> labels(String id) {
        return labels.getOrDefault(id, List.of());
    }
}
