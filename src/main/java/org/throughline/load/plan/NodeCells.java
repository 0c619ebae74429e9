package org.throughline.load.plan;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.compose.Cell;
import org.throughline.compose.Fragment;
import org.throughline.compose.Target;
import org.throughline.load.answer.Layout;
import org.throughline.load.answer.NodeView;
import org.throughline.load.answer.Slot;

/** What is read of a node, gathered from every selection on it, for each type that it may have. */
final class NodeCells {

    private final Placing placing;
    private final Fragment fragment;
    private final Above above;
    private final Map<GraphQLObjectType, Cells> byType = new LinkedHashMap<>();

    NodeCells(Placing placing, GraphQLSchema schema, GraphQLNamedOutputType type, Fragment fragment, Above above) {
        this.placing = placing;
        this.fragment = fragment;
        this.above = above;
        for (GraphQLObjectType concrete : concrete(schema, type)) {
            Cells cells = new Cells();
            cells.add(new Cell.Property("id"));
            byType.put(concrete, cells);
        }
    }

    private static List<GraphQLObjectType> concrete(GraphQLSchema schema, GraphQLNamedOutputType type) {
        return type instanceof GraphQLInterfaceType abstracted
                ? schema.getImplementations(abstracted).stream()
                        .filter(concrete -> !concrete.getName().equals(Planner.RELATIONSHIP))
                        .toList()
                : List.of((GraphQLObjectType) type);
    }

    /** One more selection on the node: fields that are merged into one, or the only one. */
    NodeView view(List<Selection> selections) {
        Map<String, Layout<Slot>> layouts = new LinkedHashMap<>();
        byType.forEach((type, cells) -> layouts.put(type.getName(), layout(type, cells, selections)));
        return new NodeView(layouts);
    }

    private Layout<Slot> layout(GraphQLObjectType type, Cells cells, List<Selection> selections) {
        Layout<Slot> layout = new Layout<>(type.getName());
        for (Selection selection : selections) {
            for (SelectedField field : selection.below()) {
                if (!field.getName().startsWith("__")
                        && field.getObjectTypeNames().contains(type.getName())) {
                    layout.put(
                            field.getName(),
                            field.getResultKey(),
                            placing.slot(
                                    Selection.of(field, type),
                                    type.getName(),
                                    cells,
                                    fragment.computed(Set.of()),
                                    above));
                }
            }
        }
        return layout;
    }

    /** Types of which the same is read are one target. */
    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        byType.forEach((type, read) -> {
            List<Cell> cells = read.toList();
            targets.stream()
                    .filter(target -> target.cells().equals(cells))
                    .findFirst()
                    .ifPresentOrElse(
                            target -> target.types().add(type.getName()),
                            () -> targets.add(new Target(new ArrayList<>(List.of(type.getName())), cells)));
        });
        return targets;
    }
}
