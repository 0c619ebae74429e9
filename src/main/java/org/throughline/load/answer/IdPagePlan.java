package org.throughline.load.answer;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.load.batch.Batch;
import org.throughline.page.Cursor;
import org.throughline.page.PageInfo;
import org.throughline.page.PageRequest;

/**
 * A page of nodes whose ids are known, such as evidence: it is cut without a statement, and the nodes of all levels are
 * loaded together.
 *
 * @param loaded whether any node itself is asked for
 * @param request the page, with the ids that its cursors name in place of these
 */
public record IdPagePlan(
        Batch byId, boolean loaded, PageRequest request, String list, Layout<EdgeView> edges, Layout<NodeView> nodes) {

    private static final String WHOLE = "WHOLE";
    private static final String PART = "PART";

    /** The ids on the page, of all ids in their order. */
    Cut cut(List<String> ids, List<String> partly) {
        List<String> sorted =
                Stream.concat(ids.stream(), partly.stream()).sorted().distinct().toList();
        int from = request.after() == null ? 0 : place(sorted, request.after(), true);
        int to = request.before() == null ? sorted.size() : place(sorted, request.before(), false);
        int end = Math.max(from, to);
        List<String> page = request.backwards()
                ? sorted.subList(Math.max(from, end - request.size()), end)
                : sorted.subList(from, Math.min(end, from + request.size()));
        boolean cut = page.size() < end - from;
        return new Cut(
                page,
                ids,
                sorted.size(),
                from > 0 || (cut && request.backwards()),
                to < sorted.size() || (cut && !request.backwards()));
    }

    private static int place(List<String> sorted, String id, boolean behind) {
        int index = Collections.binarySearch(sorted, id);
        return index < 0 ? -index - 1 : behind ? index + 1 : index;
    }

    /** The ids of a page and where they lie among all; those that are whole carry all that is said. */
    record Cut(List<String> ids, List<String> whole, int total, boolean previous, boolean next) {

        String carries(String id) {
            return whole.contains(id) ? WHOLE : PART;
        }
    }

    Connection page(Cut cut, List<? extends @Nullable Object> answers) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            @Nullable Object answer = answers.get(i);
            if (answer != null) {
                items.add(new Item(this, cut, cut.ids().get(i), answer));
            }
        }
        return new IdPage(this, cut, items);
    }

    private String cursor(String id) {
        return Cursor.write(list, List.of(id));
    }

    private record Item(IdPagePlan plan, Cut cut, String id, Object answer) {}

    private record IdEdge(EdgeView view, Item item) implements Edge {

        @Override
        public Layout<Slot> layout() {
            return view.own();
        }

        /** What its only value is, where it has one. */
        @Override
        public List<Object> values() {
            return List.of(item.cut().carries(item.id()));
        }

        @Override
        public String cursor() {
            return item.plan().cursor(item.id());
        }

        @Override
        public @Nullable SelectedNode node(Supplier<DataFetchingEnvironment> environment) {
            return view.node().slot("node", environment).read(item.answer());
        }
    }

    private record IdPage(IdPagePlan plan, Cut cut, List<Item> items) implements Connection {

        @Override
        public List<Edge> edges(Supplier<DataFetchingEnvironment> environment) {
            EdgeView view = plan.edges().slot("edges", environment);
            return items.stream().<Edge>map(item -> new IdEdge(view, item)).toList();
        }

        @Override
        public List<@Nullable SelectedNode> nodes(Supplier<DataFetchingEnvironment> environment) {
            NodeView view = plan.nodes().slot("nodes", environment);
            return items.stream()
                    .<@Nullable SelectedNode>map(item -> view.read(item.answer()))
                    .toList();
        }

        @Override
        public PageInfo pageInfo() {
            return PageInfo.of(cut.next(), cut.previous(), cut.ids(), plan::cursor);
        }

        @Override
        public Object totalCount() {
            return cut.total();
        }

        @Override
        public Summarised summary(String field, Supplier<DataFetchingEnvironment> environment) {
            throw new IllegalStateException("A list by ids has no " + field);
        }
    }
}
