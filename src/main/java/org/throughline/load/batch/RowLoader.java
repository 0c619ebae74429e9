package org.throughline.load.batch;

import graphql.GraphQLContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import org.throughline.load.inquiry.Sending;
import org.throughline.observe.Meters;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The one {@link org.dataloader.DataLoader}. Its laws: a key is the parent, the arguments and the selection, so one
 * batch is one set of arguments; and every key is answered.
 */
@Component
class RowLoader {

    static final String NAME = "rows";

    private final Sending sending;
    private final Meters meters;

    RowLoader(Sending sending, Meters meters, BatchLoaderRegistry registry) {
        this.sending = sending;
        this.meters = meters;
        registry.<Key, Answer>forName(NAME)
                .registerMappedBatchLoader((keys, environment) ->
                        batch(keys, Objects.requireNonNull((GraphQLContext) environment.getContext())));
    }

    /**
     * The answers that a level waits for: one statement for each distinct ask, whatever the number of parents and
     * wherever in the document it is asked. Every key is answered, if by its statement's failure, and all at once: so
     * what the next level waits for does not depend on which statement came back first.
     */
    Mono<Map<Key, Answer>> batch(Set<Key> keys, GraphQLContext context) {
        meters.batch(keys.size());
        Map<Batch, List<Key>> batches = keys.stream().collect(Collectors.groupingBy(Key::batch));
        Map<SharedAsk, List<Key>> asks = new HashMap<>();
        batches.forEach((batch, waiting) ->
                asks.computeIfAbsent(batch.ask(), _ -> new ArrayList<>()).addAll(waiting));
        return Flux.fromIterable(asks.entrySet())
                .flatMap(entry -> answers(entry.getKey(), entry.getValue(), context))
                .collect(HashMap::new, Map::putAll);
    }

    private Mono<Map<Key, Answer>> answers(SharedAsk ask, List<Key> keys, GraphQLContext context) {
        List<String> ids = keys.stream().map(Key::id).distinct().sorted().toList();
        return sending.find(ask.about(ids), context)
                .map(found -> read(found.rows(), keys))
                .onErrorResume(failure -> Mono.just(each(keys, _ -> new Answer(null, failure))));
    }

    private static Map<Key, Answer> read(List<List<@Nullable Object>> rows, List<Key> keys) {
        Map<@Nullable Object, @Nullable Object> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.size() == 1 ? Batch.ROOT : row.getFirst(), row.getLast()));
        return each(keys, key -> new Answer(key.batch().plan().read(byId.get(key.id())), null));
    }

    private static Map<Key, Answer> each(List<Key> keys, Function<Key, Answer> answer) {
        Map<Key, Answer> answers = new HashMap<>();
        keys.forEach(key -> answers.put(key, answer.apply(key)));
        return answers;
    }

    /** An answer, which may be null where a key must not be, or why there is none. */
    record Answer(@Nullable Object value, @Nullable Throwable failure) {

        @Nullable
        Object orFail() {
            if (failure != null) {
                throw new CompletionException(failure);
            }
            return value;
        }
    }

    /** One parent, or one id, that waits. */
    record Key(Batch batch, String id) {}
}
