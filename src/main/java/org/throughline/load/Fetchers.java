package org.throughline.load;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.load.answer.LightFetcher;
import org.throughline.load.batch.Batch;
import org.throughline.load.batch.Batches;
import org.throughline.load.plan.Planner;

/** The fetchers of what begins a statement: a field of the root, and nodes that the answer of a reading names. */
@Component
class Fetchers {

    private static final int MOST_IDS = 100;

    private final Planner planner;
    private final Batches batches;
    private final References references;

    Fetchers(Planner planner, Batches batches, References references) {
        this.planner = planner;
        this.batches = batches;
        this.references = references;
    }

    /** A field of {@code Query} that a fragment answers. */
    DataFetcher<?> root() {
        return (LightFetcher) (field, _, environment) -> root(field, environment.get());
    }

    private CompletableFuture<?> root(GraphQLFieldDefinition field, DataFetchingEnvironment environment) {
        if (GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList) {
            return batches.each(Batch.byId(planner.plan(environment)), ids(environment), environment);
        }
        return batches.root(Batch.root(planner.plan(environment)), environment);
    }

    private static List<String> ids(DataFetchingEnvironment environment) {
        List<String> ids = environment.getArgumentOrDefault("ids", List.of());
        if (ids.size() > MOST_IDS) {
            throw new Fault(
                    Code.TOO_MANY_VALUES,
                    "'ids' holds %d values; %d at most: ask in parts.".formatted(ids.size(), MOST_IDS));
        }
        return ids;
    }

    /** A field of what a reading answers. */
    DataFetcher<?> ofReading(String name) {
        return new ReadingFetcher(name, references);
    }
}
