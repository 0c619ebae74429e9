package org.throughline.load.answer;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.page.Cursor;
import org.throughline.page.PageInfo;

/** A page as the database answered it: rows of keys, relationship and node, in the direction of travel. */
final class StoredPage implements Connection {

    private static final int ROWS = 0;
    private static final int TOTAL = 1;
    private static final int BEHIND = 2;
    private static final int BEYOND = 3;
    private static final int SUMMARIES = 4;

    private static final int KEYS = 0;
    private static final int RELATIONSHIP = 1;
    private static final int NODE = 2;

    private final PagePlan plan;
    private final List<Object> items;
    private final boolean more;
    private final @Nullable Object total;
    private final boolean behind;
    private final List<Object> parts;

    StoredPage(PagePlan plan, List<Object> parts) {
        @Nullable Object found = parts.get(ROWS);
        List<Object> rows = found == null ? List.of() : NodeView.list(found);
        boolean beyond = is(parts, BEYOND);
        int size = plan.window().size();
        List<Object> page = rows.size() > size ? rows.subList(0, size) : rows;
        this.plan = plan;
        this.items = plan.window().backwards() ? page.reversed() : page;
        this.more = rows.size() > size || beyond;
        this.total = parts.get(TOTAL);
        this.behind = is(parts, BEHIND);
        this.parts = parts;
    }

    private static boolean is(List<Object> parts, int part) {
        return parts.size() > part && Boolean.TRUE.equals(parts.get(part));
    }

    @Override
    public List<Edge> edges(Supplier<DataFetchingEnvironment> environment) {
        EdgeView view = plan.edges().slot("edges", environment);
        return items.stream().map(item -> edge(view, item)).toList();
    }

    private Edge edge(EdgeView view, Object item) {
        return new StoredEdge(view, this, NodeView.list(item));
    }

    @Override
    public List<@Nullable SelectedNode> nodes(Supplier<DataFetchingEnvironment> environment) {
        NodeView view = plan.nodes().slot("nodes", environment);
        return items.stream()
                .<@Nullable SelectedNode>map(
                        item -> view.read(NodeView.list(item).get(NODE)))
                .toList();
    }

    @Override
    public PageInfo pageInfo() {
        boolean backwards = plan.window().backwards();
        return PageInfo.of(backwards ? behind : more, backwards ? more : behind, items, this::cursor);
    }

    @Override
    public @Nullable Object totalCount() {
        return total;
    }

    @Override
    public Summarised summary(String field, Supplier<DataFetchingEnvironment> environment) {
        int index = plan.summaries().slot(field, environment);
        return new Summarised(plan.window().summaries().get(index), NodeView.list(parts.get(SUMMARIES + index)));
    }

    private @Nullable String cursor(Object item) {
        @Nullable Object keys = NodeView.list(item).get(KEYS);
        return keys == null ? null : Cursor.write(plan.list(), NodeView.list(keys));
    }

    private record StoredEdge(EdgeView view, StoredPage page, List<Object> item) implements Edge {

        @Override
        public Layout<Slot> layout() {
            return view.own();
        }

        @Override
        public List<Object> values() {
            return NodeView.list(item.get(RELATIONSHIP));
        }

        @Override
        public String cursor() {
            return Objects.requireNonNull(page.cursor(item));
        }

        @Override
        public @Nullable SelectedNode node(Supplier<DataFetchingEnvironment> environment) {
            return view.node().slot("node", environment).read(item.get(NODE));
        }
    }
}
