package org.throughline.load;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * The one {@link DataLoader}. Its laws: a key is the parent, the arguments and the selection, so one batch is one set
 * of arguments; and every key is answered.
 */
@Component
class RowLoader {

    private static final String NAME = "rows";

    RowLoader(BatchLoaderRegistry registry, Reading reading) {
        registry.<Reading.Key, Reading.Answer>forName(NAME)
                .registerMappedBatchLoader((keys, environment) ->
                        reading.batch(keys, Objects.requireNonNull((GraphQLContext) environment.getContext())));
    }

    /** What is answered at the root. */
    CompletableFuture<@Nullable Object> root(Batch batch, DataFetchingEnvironment environment) {
        return one(batch, Batch.ROOT, environment);
    }

    /** What is answered for one parent. */
    CompletableFuture<@Nullable Object> one(Batch batch, String id, DataFetchingEnvironment environment) {
        return loader(environment).load(new Reading.Key(batch, id)).thenApply(Reading.Answer::orFail);
    }

    /** What is answered for each id, null where there is no such node. */
    CompletableFuture<List<@Nullable Object>> each(Batch batch, List<String> ids, DataFetchingEnvironment environment) {
        return loader(environment)
                .loadMany(ids.stream().map(id -> new Reading.Key(batch, id)).toList())
                .thenApply(answers -> answers.stream()
                        .<@Nullable Object>map(Reading.Answer::orFail)
                        .toList());
    }

    private static DataLoader<Reading.Key, Reading.Answer> loader(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getDataLoader(NAME));
    }
}
