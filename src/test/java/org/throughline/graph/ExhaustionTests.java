package org.throughline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.running.AtNight;
import org.throughline.writing.Sample;
import org.throughline.writing.release.ReleaseLoading;

/** What runs out of memory fails once, and alone; a load goes on with less at a time. */
@SpringBootTest(properties = {"throughline.data.load=false", "throughline.embedded.transaction-memory=24MB"})
@AtNight
class ExhaustionTests {

    private static final String DEAR =
            "UNWIND range(1, 5000000) AS one WITH collect(one) AS numbers RETURN size(numbers)";

    private final AtomicInteger attempts = new AtomicInteger();
    private final Graph graph;
    private final ReleaseLoading loading;

    @Autowired
    ExhaustionTests(
            ObjectProvider<Driver> drivers,
            GraphProperties properties,
            ReleaseLoading loading,
            Neo4jTransactionManager transactions) {
        this.graph = new DriverGraph(new Sessions(drivers, properties) {

            @Override
            Running open() {
                attempts.incrementAndGet();
                return super.open();
            }
        });
        this.loading = loading;
        transactions.setTransactionExecutionListeners(List.of(new TransactionExecutionListener() {

            @Override
            public void beforeBegin(TransactionExecution transaction) {
                if (!transaction.isReadOnly()) {
                    attempts.incrementAndGet();
                }
            }
        }));
    }

    @Test
    void aStatementThatRanOutOfMemoryIsNotSentAgain() {
        assertThatThrownBy(this::dear).isInstanceOfSatisfying(Fault.class, fault -> {
            assertThat(fault.code()).isEqualTo(Code.UNAVAILABLE);
            assertThat(fault).hasMessageContaining("memory");
        });
        assertThat(attempts).hasValue(1);
    }

    @Test
    void aPlainQuestionBesideItIsAnswered() throws Exception {
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            for (int round = 0; round < 10; round++) {
                Future<?> dear =
                        beside.submit(() -> assertThatThrownBy(this::dear).isInstanceOf(Fault.class));
                int answered = 0;
                while (!dear.isDone() || answered == 0) {
                    assertThat(graph.read("plain", "UNWIND range(1, 1000) AS one RETURN collect(one)", Map.of())
                                    .map(Findings::rows)
                                    .block())
                            .hasSize(1);
                    answered++;
                }
                dear.get();
            }
        }
    }

    private void dear() {
        graph.read("dear", DEAR, Map.of()).block();
    }

    @Test
    @AtNight
    void aPackageThatTakesMoreMemoryThanATransactionHasIsLoadedByLessAtATime(@TempDir Path folder) {
        Sample large = Sample.in(folder).change("person", text -> text + people(5_000));
        assertThat(loading.load(large.description()).changed()).isTrue();
        assertThat(graph.read("people", "MATCH (person:Person) RETURN count(person) AS count", Map.of())
                        .map(Findings::rows)
                        .block())
                .isEqualTo(List.of(List.of(5_000L + 4)));
        assertThat(attempts).as("each size that ran out once, then what fits").hasValueLessThan(25);
        assertThat(loading.load(large.description()).changed()).isFalse();
    }

    private static String people(int count) {
        return IntStream.range(0, count)
                .mapToObj("p%1$d,Person %1$d,,harbour-gazette-p01\n"::formatted)
                .collect(Collectors.joining());
    }
}
