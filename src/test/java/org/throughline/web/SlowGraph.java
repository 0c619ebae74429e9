package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.throughline.graph.Graph;
import org.throughline.running.Patience;

/** A database in which statements take for ever: all that are asked for a client, or those with one name. */
final class SlowGraph implements BeanPostProcessor {

    private static final String FOR_EVER =
            "UNWIND range(1, 1000000000) AS one UNWIND range(1, 1000) AS other WITH one, other WHERE one + other < 0 RETURN one";
    private static final String RUNNING =
            "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000000000)' RETURN count(*)";

    /** What no client asks for. */
    private static final Set<String> BESIDE = Set.of("reading/revision", "reading/ids-merged");

    private volatile Predicate<String> slow = _ -> true;

    /** From now on this one alone. */
    void only(String name) {
        slow = name::equals;
    }

    /** From now on only the statement of this name, and only when it has been asked so often. */
    void only(String name, int after) {
        AtomicInteger asked = new AtomicInteger();
        slow = statement -> statement.equals(name) && asked.incrementAndGet() > after;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals("driverGraph") ? slowed((Graph) bean) : bean;
    }

    /** From now on only the statement of this name, and only when it is asked for the first time. */
    void once(String name) {
        AtomicInteger asked = new AtomicInteger();
        slow = statement -> statement.equals(name) && asked.incrementAndGet() == 1;
    }

    private Graph slowed(Graph graph) {
        return (name, text, parameters) -> !text.endsWith(" AS lengths") && !BESIDE.contains(name) && slow.test(name)
                ? graph.read(name, FOR_EVER, Map.of())
                : graph.read(name, text, parameters);
    }

    static int running(Server server) {
        try (Session session = server.bean(Driver.class).session()) {
            return session.run(RUNNING).single().get(0).asInt();
        }
    }

    /** At least so many run in the database. */
    void await(Server server, int count) {
        assertThat(waited(server, now -> now >= count, Patience.LONGEST)).isTrue();
    }

    /** Nothing runs in the database any more: within 2 s on a machine that does nothing else. */
    void awaitNone(Server server) {
        assertThat(waited(server, now -> now == 0, Duration.ofSeconds(5))).isTrue();
    }

    private static boolean waited(Server server, IntPredicate wanted, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        boolean reached = wanted.test(running(server));
        while (!reached && System.nanoTime() < end) {
            reached = wanted.test(running(server));
        }
        return reached;
    }
}
