package org.throughline.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.running.Answer;
import org.throughline.running.AtNight;
import org.throughline.running.FillsGraph;
import tools.jackson.databind.JsonNode;

/** Cursors hold while the list changes between pages. */
@FillsGraph
class EditedListsTests {

    private static final int PRESENT = 60;
    private static final int WRITERS = 8;

    @BeforeEach
    void aListOfManyEqualNames() {
        Scratch.clear();
        Scratch.reviews("kept-", 1, PRESENT, 4);
    }

    private record Page(List<String> ids, boolean more, String end) {}

    private static Page page(String arguments, String direction) {
        Answer answer = Scratch.service()
                .ask("{ reviews(" + arguments + " orderBy: [{field: NAME, direction: " + direction
                        + "}]) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }");
        assertThat(answer.errors().isMissingNode()).as(answer.body()).isTrue();
        JsonNode page = answer.at("/reviews");
        List<String> ids = new ArrayList<>();
        page.path("nodes").forEach(node -> ids.add(node.path("id").asString()));
        boolean forwards = arguments.startsWith("first");
        return new Page(
                ids,
                page.at(forwards ? "/pageInfo/hasNextPage" : "/pageInfo/hasPreviousPage")
                        .asBoolean(),
                page.at(forwards ? "/pageInfo/endCursor" : "/pageInfo/startCursor")
                        .asString(""));
    }

    @Test
    void whenTheItemAtTheCursorIsDeletedTheNextPageGoesOnBehindItsPlace() {
        Page whole = page("first: 100", "ASC");
        Page first = page("first: 10", "ASC");
        Scratch.delete(first.ids().getLast());
        Page next = page("first: 10 after: \"" + first.end() + "\"", "ASC");
        assertThat(next.ids()).isEqualTo(whole.ids().subList(10, 20));
        Page before = page("last: 9 before: \"" + first.end() + "\"", "ASC");
        assertThat(before.ids()).isEqualTo(whole.ids().subList(0, 9));
    }

    @Test
    void equalValuesAreInATotalOrderAndBackwardsIsTheMirror() {
        List<String> forwards = walk("first: 7", "after", "ASC");
        List<String> backwards = walk("last: 7", "before", "ASC");
        assertThat(forwards).hasSize(PRESENT).doesNotHaveDuplicates();
        assertThat(backwards).isEqualTo(forwards);
    }

    @Test
    @AtNight
    void whatIsThereThroughoutIsSeenOnceWhileOthersComeAndGo() {
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<CompletableFuture<Void>> running = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> CompletableFuture.runAsync(() -> comeAndGo(writer, over), writers))
                    .toList();
            for (String direction : List.of("ASC", "DESC", "ASC")) {
                assertThat(walk("first: 5", "after", direction).stream().filter(id -> id.startsWith("kept-")))
                        .hasSize(PRESENT)
                        .doesNotHaveDuplicates();
                assertThat(walk("last: 5", "before", direction).stream().filter(id -> id.startsWith("kept-")))
                        .hasSize(PRESENT)
                        .doesNotHaveDuplicates();
            }
            over.set(true);
            running.forEach(CompletableFuture::join);
        }
    }

    private static void comeAndGo(int writer, AtomicBoolean over) {
        for (int round = 0; !over.get(); round++) {
            String prefix = "guest-" + writer + "-" + round + "-";
            Scratch.reviews(prefix, 1, 3, 4);
            IntStream.rangeClosed(1, 3).forEach(number -> Scratch.delete(prefix + "0000" + number));
        }
    }

    private static List<String> walk(String size, String side, String direction) {
        List<String> ids = new ArrayList<>();
        Page page = page(size, direction);
        boolean forwards = size.startsWith("first");
        ids.addAll(page.ids());
        while (page.more()) {
            page = page(size + " " + side + ": \"" + page.end() + "\"", direction);
            ids.addAll(forwards ? ids.size() : 0, page.ids());
        }
        return ids;
    }
}
