package org.throughline.load.plan;

import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.compose.Ask;
import org.throughline.compose.Condition;
import org.throughline.compose.Fragment;
import org.throughline.compose.Sort;
import org.throughline.compose.Summary;
import org.throughline.compose.Target;
import org.throughline.compose.Window;
import org.throughline.load.answer.EdgeView;
import org.throughline.load.answer.IdPagePlan;
import org.throughline.load.answer.Layout;
import org.throughline.load.answer.NodeView;
import org.throughline.load.answer.PagePlan;
import org.throughline.load.answer.Slot;
import org.throughline.load.batch.Batch;
import org.throughline.load.batch.RawPlan;
import org.throughline.page.Cursor;
import org.throughline.page.PageRequest;

/** The planning of one list: its page, its order, its filter, and every selection of its edges and nodes. */
final class PagePlanning {

    private final Placing placing;
    private final Ground ground;
    private final Selection selection;
    private final Fragment fragment;
    private final PageRequest request;
    private final GraphQLObjectType edge;
    private final Cells relationship = new Cells();
    private final NodeCells node;
    private final Layout<EdgeView> edges;
    private final Layout<NodeView> nodes;
    private final Layout<Integer> summaryOf;
    private final List<Summary> summaries = new ArrayList<>();
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, Object> arguments;
    private final Above above;

    PagePlanning(Placing placing, Ground ground, Selection selection, Fragment fragment, Above above) {
        this.placing = placing;
        this.ground = ground;
        this.selection = selection;
        this.fragment = fragment;
        this.request = request(selection);
        GraphQLObjectType connection = (GraphQLObjectType) selection.type();
        this.edge = (GraphQLObjectType) below(connection, "edges");
        GraphQLNamedOutputType type = below(edge, "node");
        this.above = above.leading(type.getName(), request.size());
        this.node = new NodeCells(placing, ground.schema(), type, fragment, this.above);
        this.edges = new Layout<>(connection.getName());
        this.nodes = new Layout<>(connection.getName());
        this.summaryOf = new Layout<>(connection.getName());
        this.arguments = fragment.parent() == null && fragment.parameters().contains("id")
                ? Map.of()
                : selection.arguments(fragment);
        selection.below().forEach(this::part);
    }

    /** How many rows a field may answer for one parent. */
    static int size(Selection selection) {
        return selection.type().getName().endsWith("Connection")
                ? request(selection).size()
                : 1;
    }

    private static PageRequest request(Selection selection) {
        boolean root = selection.parent().getName().equals("Query");
        return PageRequest.of(selection.arguments(), PageRequest.usual(root));
    }

    private static GraphQLNamedOutputType below(GraphQLObjectType type, String field) {
        return (GraphQLNamedOutputType)
                GraphQLTypeUtil.unwrapAll(type.getFieldDefinition(field).getType());
    }

    private void part(SelectedField field) {
        wanted.add(field.getName());
        switch (field.getName()) {
            case "edges" -> edges.put("edges", field.getResultKey(), edgeView(field));
            case "nodes" ->
                nodes.put("nodes", field.getResultKey(), node.view(List.of(Selection.of(field, (GraphQLObjectType)
                        selection.type()))));
            case "pageInfo" -> field.getSelectionSet().getImmediateFields().forEach(part -> wanted.add(part.getName()));
            case "totals" -> summary(field, this::totals);
            case "groups" -> summary(field, this::groups);
            default -> {
                // totalCount is only wanted; __typename asks for nothing
            }
        }
    }

    private void summary(SelectedField field, Function<Selection, ? extends Summary> summing) {
        Summary summary = summing.apply(Selection.of(field, (GraphQLObjectType) selection.type()));
        int known = summaries.indexOf(summary);
        if (known < 0) {
            summaries.add(summary);
        }
        summaryOf.put(field.getName(), field.getResultKey(), known < 0 ? summaries.size() - 1 : known);
    }

    private Summary.Rows totals(Selection field) {
        return totals(ground.sources().summary((GraphQLObjectType) field.parent(), "totals"));
    }

    private Summary.Rows totals(Fragment totals) {
        return new Summary.Rows(totals, Map.of("received", fragment.totals().equals("received")));
    }

    private Summary groups(Selection field) {
        Summary.@Nullable Rows sums = fragment.totals().isEmpty() ? null : totals(field);
        return new GroupPlanning(ground.sources(), fragment, edge).of(field, sums);
    }

    private EdgeView edgeView(SelectedField edgesField) {
        Layout<Slot> own = new Layout<>(edge.getName());
        Layout<NodeView> nodeViews = new Layout<>(edge.getName());
        for (SelectedField field :
                Selection.of(edgesField, (GraphQLObjectType) selection.type()).below()) {
            wanted.add(field.getName());
            if (field.getName().equals("node")) {
                nodeViews.put("node", field.getResultKey(), node.view(List.of(Selection.of(field, edge))));
            } else if (!field.getName().equals("cursor") && !field.getName().startsWith("__")) {
                Selection part = Selection.of(field, edge);
                own.put(
                        field.getName(),
                        field.getResultKey(),
                        placing.slot(part, edge.getName(), relationship, fragment.computed(arguments.keySet()), above));
            }
        }
        return new EdgeView(own, nodeViews);
    }

    PagePlan plan() {
        List<Sort> sorts = Order.of(selection, fragment);
        @Nullable Condition condition = new FilterReader(ground).condition(selection, edge);
        String list = list(sorts, condition);
        Window window = new Window(
                sorts,
                request.size(),
                request.backwards(),
                cursor(list, sorts, "after", request.after()),
                cursor(list, sorts, "before", request.before()),
                wants(),
                List.copyOf(summaries));
        List<Target> targets = wanted.contains("nodes") || wanted.contains("node") ? node.targets() : List.of();
        return new PagePlan(
                new Ask(fragment, arguments, condition, window, relationship.toList(), targets),
                list,
                edges,
                nodes,
                summaryOf);
    }

    /** What the list's cursors are bound to. */
    private String list(List<Sort> sorts, @Nullable Condition condition) {
        return String.join("|", fragment.name(), fragment.sortedBy(sorts), condition + "", arguments.toString());
    }

    private static @Nullable List<Object> cursor(
            String list, List<Sort> sorts, String argument, @Nullable String cursor) {
        return cursor == null
                ? null
                : Cursor.read(list, argument, cursor, keys(sorts)).keys();
    }

    private static Cursor.Key[] keys(List<Sort> sorts) {
        return Stream.concat(sorts.stream().map(_ -> Cursor.Key.ANY), Stream.of(Cursor.Key.TEXT))
                .toArray(Cursor.Key[]::new);
    }

    private Window.Wants wants() {
        boolean keys = wanted.contains("cursor") || wanted.contains("startCursor") || wanted.contains("endCursor");
        String ahead = request.backwards() ? "hasPreviousPage" : "hasNextPage";
        String behind = request.backwards() ? "hasNextPage" : "hasPreviousPage";
        @Nullable String near = request.backwards() ? request.before() : request.after();
        @Nullable String far = request.backwards() ? request.after() : request.before();
        return new Window.Wants(
                keys || wanted.contains("edges") || wanted.contains("nodes") || wanted.contains(ahead),
                keys,
                wanted.contains("totalCount"),
                wanted.contains(ahead),
                wanted.contains(behind) && near != null,
                wanted.contains(ahead) && far != null);
    }

    IdPagePlan evidence(Fragment byId) {
        Batch nodeById = Batch.byId(new RawPlan(new Ask(byId, Map.of(), null, null, List.of(), node.targets())));
        boolean loaded = wanted.contains("nodes") || wanted.contains("node");
        String list = list(List.of(), null);
        PageRequest between = new PageRequest(
                request.size(),
                request.backwards(),
                id(list, "after", request.after()),
                id(list, "before", request.before()));
        return new IdPagePlan(nodeById, loaded, between, list, edges, nodes);
    }

    private static @Nullable String id(String list, String argument, @Nullable String cursor) {
        return cursor == null
                ? null
                : Cursor.read(list, argument, cursor, Cursor.Key.TEXT).text(0);
    }
}
