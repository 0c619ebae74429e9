package org.throughline.load.batch;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for the next batch: each asks for itself, and all that wait for the same are one statement. */
@Component
public class Batches {

    /** What is answered at the root. */
    public CompletableFuture<@Nullable Object> root(Batch batch, DataFetchingEnvironment environment) {
        return one(batch, Batch.ROOT, environment);
    }

    /** What is answered for one parent. */
    public CompletableFuture<@Nullable Object> one(Batch batch, String id, DataFetchingEnvironment environment) {
        return loader(environment).load(new RowLoader.Key(batch, id)).thenApply(RowLoader.Answer::orFail);
    }

    /** What is answered for each id, null where there is no such node. */
    public CompletableFuture<List<@Nullable Object>> each(
            Batch batch, List<String> ids, DataFetchingEnvironment environment) {
        return loader(environment)
                .loadMany(ids.stream().map(id -> new RowLoader.Key(batch, id)).toList())
                .thenApply(answers -> answers.stream()
                        .<@Nullable Object>map(RowLoader.Answer::orFail)
                        .toList());
    }

    private static DataLoader<RowLoader.Key, RowLoader.Answer> loader(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getDataLoader(RowLoader.NAME));
    }
}
