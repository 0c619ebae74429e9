package org.throughline.export;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.throughline.kind.Column;
import org.throughline.kind.ColumnType;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.kind.LinkKind;
import org.throughline.kind.NodeKind;
import org.throughline.name.Formula;

/**
 * What nodes, or relationships, are told with: the columns that any of their kinds have, each once.
 *
 * @param texts those of them that hold texts in some kind
 */
record Attributes(List<String> names, Set<String> texts) {

    private static final Set<String> OF_BELONGING = Set.of("from", "until", "citations");

    static Attributes ofNodes(Kinds kinds) {
        return of(kinds, NodeKind.class, name -> !name.equals("id"));
    }

    /** Those of relationships that are rows; what a node hangs by has its dates and its evidence. */
    static Attributes ofEdges(Kinds kinds) {
        Set<String> ends = kinds.links()
                .flatMap(link -> List.of(link.from(), link.to()).stream())
                .collect(Collectors.toSet());
        kinds.links().flatMap(link -> link.own().stream()).map(Column::name).forEach(ends::remove);
        return of(kinds, LinkKind.class, name -> !name.equals("id") && !ends.contains(name));
    }

    private static Attributes of(Kinds kinds, Class<? extends Kind> sort, Predicate<String> chosen) {
        List<Column> columns = kinds.all()
                .filter(sort::isInstance)
                .flatMap(kind -> kind.columns().stream())
                .filter(column -> chosen.test(column.name()))
                .toList();
        return new Attributes(
                columns.stream().map(Column::name).distinct().toList(),
                columns.stream()
                        .filter(column -> column.type() == ColumnType.TEXT)
                        .map(Column::name)
                        .collect(Collectors.toSet()));
    }

    /** What a row tells of one of them. */
    String of(GraphEdge edge, String name) {
        boolean told = switch (edge.row().kind()) {
            case LinkKind link -> !name.equals(link.from()) && !name.equals(link.to());
            case NodeKind _ -> OF_BELONGING.contains(name);
        };
        return told ? edge.row().cell(name) : "";
    }

    /** The same so that no spreadsheet runs it. */
    String harmless(String name, String text) {
        return texts.contains(name) ? Formula.quoted(text) : text;
    }
}
