package org.throughline.load;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;
import org.throughline.load.answer.LightFetcher;
import org.throughline.load.batch.Batch;
import org.throughline.load.batch.Batches;
import org.throughline.load.plan.Planner;

/** The fetchers of what begins a statement: a field of the root, and nodes that the answer of a reading names. */
@Component
class Fetchers {

    private final Planner planner;
    private final Batches batches;
    private final IdsOfReadings named;

    Fetchers(Planner planner, Batches batches, IdsOfReadings named) {
        this.planner = planner;
        this.batches = batches;
        this.named = named;
    }

    /** A field of {@code Query} that a fragment answers. */
    DataFetcher<?> root() {
        return (LightFetcher) (field, _, environment) -> root(field, environment.get());
    }

    private CompletableFuture<?> root(GraphQLFieldDefinition field, DataFetchingEnvironment environment) {
        if (GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList) {
            List<String> ids = environment.getArgumentOrDefault("ids", List.of());
            return batches.each(Batch.byId(planner.plan(environment)), ids, environment);
        }
        return batches.root(Batch.root(planner.plan(environment)), environment);
    }

    /** A field of what a reading answers. */
    DataFetcher<?> ofReading(String name) {
        return new ReadingFetcher(name, named);
    }
}
