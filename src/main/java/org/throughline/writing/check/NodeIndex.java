package org.throughline.writing.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.writing.statement.Statements;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Row;
import org.throughline.writing.table.TableContent;

/** Which node has which id, and so which labels; {@code complete} when every table of nodes could be read. */
final class NodeIndex {

    private final Map<String, List<String>> labels = new HashMap<>();
    private final boolean complete;

    NodeIndex(Statements statements, DataPackage data) {
        List<TableContent> nodes = data.contents()
                .filter(content -> !labels(statements, content).isEmpty())
                .toList();
        this.complete = nodes.stream().allMatch(TableContent::readable);
        nodes.forEach(content -> content.rows().stream()
                .filter(Row::identified)
                .forEach(row -> labels.put(row.id(), labels(statements, content))));
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

    private static List<String> labels(Statements statements, TableContent content) {
        return statements.table(content.name()).labels();
    }
}
