package org.throughline.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.curation.Curator.row;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.throughline.running.Answer;
import org.throughline.running.FillsGraph;

/** Who holds a lock for ever keeps nobody waiting for ever: changes are refused within a bound, and none piles up. */
@FillsGraph
class HeldLocksTests {

    private static final Duration BOUND = Duration.ofSeconds(12);
    private static final int WRITERS = 24;

    private final Curator curator = new Curator();

    @BeforeEach
    void curated() {
        curator.curated();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (held:RevisionCounter) SET held.held = true",
                "MATCH (held:Node {id: 'bo-wick'}) SET held.held = true"
            })
    void changesAreRefusedWithinABound(String holding) throws Exception {
        Callable<Answer> change =
                () -> curator.apply(List.of(row("person", "id", "bo-wick", "honorificPrefix", "Dr", "version", 1)));
        try (Session session = curator.service().bean(Driver.class).session();
                Transaction held = session.beginTransaction()) {
            held.run(holding).consume();
            long began = System.nanoTime();
            assertThat(codes(change)).containsOnly("UNAVAILABLE");
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(BOUND);
            held.rollback();
        }
        assertThat(change.call().errors().isMissingNode()).isTrue();
        assertThat(curator.version("bo-wick")).isEqualTo(2);
    }

    private static List<String> codes(Callable<Answer> change) throws Exception {
        List<String> codes = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<Answer> done : writers.invokeAll(Collections.nCopies(WRITERS, change))) {
                codes.add(done.get().errors().path(0).at("/extensions/code").asString("DONE"));
            }
        }
        return codes;
    }
}
