package org.throughline.house;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.running.Answer;
import org.throughline.running.Service;
import org.throughline.running.Thoroughness;
import tools.jackson.databind.JsonNode;

/** Walks through one list page by page, as many walks at a time as there are page sizes and directions. */
record PageWalk(Service service, ListField list, String parent, String order) {

    private static final int LARGEST = 7;

    /** The items in one page. */
    List<String> whole() {
        String arguments = page("f100", "");
        Answer answer = service.ask("{ a: " + list.document(parent, arguments, selection()) + " }");
        assertThat(answer.errors()).as("errors of %s", this).isEmpty();
        return items(answer.at(list.pointer("a")));
    }

    /** The items that pages of each size find, forwards (f1, f2, …) and backwards (l1, l2, …), in the list's order. */
    Map<String, List<String>> bySize() {
        Map<String, List<String>> found = new TreeMap<>();
        Map<String, String> cursors = new TreeMap<>();
        sizes().boxed().flatMap(size -> Stream.of("f" + size, "l" + size)).forEach(walk -> {
            found.put(walk, new ArrayList<>());
            cursors.put(walk, "");
        });
        while (!cursors.isEmpty()) {
            Answer answer = service.ask("{ "
                    + cursors.entrySet().stream()
                            .map(walk -> walk.getKey() + ": "
                                    + list.document(parent, page(walk.getKey(), walk.getValue()), selection()))
                            .collect(Collectors.joining(" "))
                    + " }");
            assertThat(answer.errors()).as("errors of %s", this).isEmpty();
            List.copyOf(cursors.keySet()).forEach(walk -> step(walk, answer.at(list.pointer(walk)), found, cursors));
        }
        return found;
    }

    /**
     * Each size is one more place in a statement, and another statement once its walk has ended. By day one or two by
     * turns: pages of one end at the end of every list, those of two within lists of an odd length.
     */
    private IntStream sizes() {
        return Thoroughness.WHOLE
                ? IntStream.rangeClosed(1, LARGEST)
                : IntStream.of(1 + Math.floorMod(toString().hashCode(), 2));
    }

    private String page(String walk, String cursor) {
        boolean forwards = walk.startsWith("f");
        String size = (forwards ? "first: " : "last: ") + walk.substring(1);
        String from = cursor.isEmpty() ? "" : (forwards ? " after: \"" : " before: \"") + cursor + "\"";
        return size + from + " " + order;
    }

    private static void step(String walk, JsonNode page, Map<String, List<String>> found, Map<String, String> cursors) {
        boolean forwards = walk.startsWith("f");
        List<String> items = found.getOrDefault(walk, new ArrayList<>());
        items.addAll(forwards ? items.size() : 0, items(page));
        JsonNode info = page.path("pageInfo");
        assertThat(info.path(forwards ? "hasPreviousPage" : "hasNextPage").asBoolean())
                .as("whether anything lies behind, walking %s", walk)
                .isEqualTo(!cursors.getOrDefault(walk, "").isEmpty());
        if (info.path(forwards ? "hasNextPage" : "hasPreviousPage").asBoolean()) {
            cursors.put(walk, info.path(forwards ? "endCursor" : "startCursor").asString());
        } else {
            cursors.remove(walk);
        }
    }

    @Override
    public String toString() {
        return list + " of " + (parent.isEmpty() ? "the root" : parent) + " in the order '" + order + "'";
    }

    private String selection() {
        String id = list.edge().getFieldDefinition("link") == null ? "" : "link { id } ";
        String named = isIdentified() ? "... on Node { id }" : "revision";
        return "{ edges { cursor " + id + "node { __typename " + named
                + " } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";
    }

    /** What has no id is known by its revision, for it is changed once in each. */
    private boolean isIdentified() {
        return GraphQLTypeUtil.unwrapAll(list.edge().getFieldDefinition("node").getType())
                        instanceof GraphQLFieldsContainer node
                && node.getFieldDefinition("id") != null;
    }

    private static List<String> items(JsonNode page) {
        List<String> items = new ArrayList<>();
        page.path("edges")
                .forEach(edge -> items.add(edge.at("/link/id").asString("") + " "
                        + edge.at("/node/id").asString("")
                        + edge.at("/node/revision").asString("")));
        return items;
    }
}
