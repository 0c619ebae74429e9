package org.throughline.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import org.throughline.compose.Composer;
import org.throughline.compose.Cypher;
import org.throughline.compose.Fragment;
import org.throughline.compose.Fragments;
import org.throughline.field.Field;
import org.throughline.field.Fields;
import org.throughline.graph.Findings;
import org.throughline.graph.Graph;

/**
 * How long the lists at the root are, so that none is thought to answer more than there is. The database keeps these
 * counts; it is asked when the service has started and, at first use after a while, again: no request waits for it.
 */
@Component
class RootLengths implements DisposableBean {

    private final Graph graph;
    private final Ticker ticker;
    private final Limits limits;
    private final List<RootList> lists;
    private final List<RootList> counted;
    private final Cypher counts;
    private final AtomicLong asked = new AtomicLong();
    private volatile Future<?> asking = CompletableFuture.completedFuture(null);
    private volatile Map<String, Long> known = Map.of();

    RootLengths(GraphQlSource source, Fields fields, Fragments fragments, Graph graph, Ticker ticker, Limits limits) {
        this.graph = graph;
        this.ticker = ticker;
        this.limits = limits;
        this.lists = lists(source.schema().getQueryType(), fields.reached("Query"), fragments);
        this.counted = lists.stream().filter(RootList::isWhole).toList();
        this.counts = Composer.lengths(counted.stream().map(RootList::fragment).toList());
    }

    /** A list at the root, and the type of what it holds. */
    private record RootList(String field, String type, Fragment fragment) {

        /** Whether it holds all nodes of a label, of which the database keeps count. */
        boolean isWhole() {
            return !fragment.filtered();
        }
    }

    private static List<RootList> lists(
            GraphQLObjectType query, Map<String, Field.Reach> reached, Fragments fragments) {
        return query.getFieldDefinitions().stream()
                .filter(field -> field.getArgument("last") != null)
                .flatMap(field -> Stream.ofNullable(reached.get(field.getName()))
                        .map(reach -> new RootList(
                                field.getName(),
                                GraphQLTypeUtil.unwrapAll(field.getType()).getName(),
                                fragments.named(reach.fragment()))))
                .toList();
    }

    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        ask(asked.get(), ticker.read());
    }

    /** How long a list is at most. */
    long most(String field) {
        long before = asked.get();
        long now = ticker.read();
        if (now - before > limits.counting().toNanos()) {
            ask(before, now);
        }
        return known.getOrDefault(field, Long.MAX_VALUE);
    }

    /** One of those who find that it is time asks; where there is no answer, what was known stays. */
    private void ask(long before, long now) {
        if (asked.compareAndSet(before, now)) {
            asking = graph.read(counts.name(), counts.text(), counts.parameters())
                    .map(this::lengths)
                    .onErrorComplete()
                    .doOnNext(lengths -> known = lengths)
                    .toFuture();
        }
    }

    @Override
    public void destroy() {
        asking.cancel(true);
    }

    /** One that is narrowed is no longer than the longest of its type. */
    private Map<String, Long> lengths(Findings found) {
        List<?> numbers = found.all().getFirst().values("lengths");
        Map<String, Long> byType = new HashMap<>();
        Map<String, Long> lengths = new HashMap<>();
        for (int at = 0; at < counted.size(); at++) {
            RootList list = counted.get(at);
            long length = (Long) numbers.get(at);
            byType.merge(list.type(), length, Math::max);
            lengths.put(list.field(), length);
        }
        lists.forEach(list -> lengths.computeIfAbsent(list.field(), _ -> byType.get(list.type())));
        return lengths;
    }
}
