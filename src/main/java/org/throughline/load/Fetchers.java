package org.throughline.load;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.load.answer.LightFetcher;
import org.throughline.load.batch.Batch;
import org.throughline.load.batch.Batches;
import org.throughline.load.inquiry.LinkById;
import org.throughline.load.inquiry.Told;
import org.throughline.load.plan.Planner;

/** The fetchers of what begins a statement: a field of the root, and nodes that the answer of a reading names. */
@Component
class Fetchers {

    private static final String NODE = "Node";

    private final Planner planner;
    private final Batches batches;
    private final NodesById nodes;
    private final IdsOfReadings named;

    Fetchers(Planner planner, Batches batches, NodesById nodes, IdsOfReadings named) {
        this.planner = planner;
        this.batches = batches;
        this.nodes = nodes;
        this.named = named;
    }

    /** A field of {@code Query} that a fragment answers. */
    DataFetcher<?> root() {
        return (LightFetcher) (field, _, environment) -> root(field, environment.get());
    }

    private CompletableFuture<?> root(GraphQLFieldDefinition field, DataFetchingEnvironment environment) {
        if (GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList) {
            return nodes.each(environment.getArgumentOrDefault("ids", List.of()), environment);
        }
        if (NODE.equals(GraphQLTypeUtil.unwrapAll(field.getType()).getName())) {
            return nodes.one(environment.getArgumentOrDefault("id", ""), environment);
        }
        return batches.root(Batch.root(planner.plan(environment)), environment);
    }

    /** A field of what a reading answers. */
    DataFetcher<?> ofReading(String name) {
        return new ReadingFetcher(name, named);
    }

    /** A field of what rows and readings tell alike; a reading tells what it is made of under the name of that. */
    DataFetcher<?> ofBoth(String name, Field.@Nullable Source source, LightFetcher ofRow) {
        ReadingFetcher ofReading = new ReadingFetcher(toldOf(name, source), named);
        return (LightFetcher) (field, told, environment) ->
                told instanceof Told ? ofReading.get(field, told, environment) : ofRow.get(field, told, environment);
    }

    private LightFetcher toldOf(String name, Field.@Nullable Source source) {
        return switch (source) {
            case Field.Derived derived -> (_, told, environment) -> derived((Told) told, derived, environment);
            case Field.Asked asked ->
                (_, told, _) -> asked.reader().read(Collections.singletonList(((Told) told).told("id")));
            case null, default -> (_, told, _) -> ((Told) told).told(name);
        };
    }

    /** What is not told at once is that of the relationship whose id is told in its place. */
    private @Nullable Object derived(Told told, Field.Derived derived, Supplier<DataFetchingEnvironment> environment) {
        @Nullable Object value = told.told(derived.computed());
        return value instanceof LinkById later
                ? named.value(later, derived.computed(), environment.get())
                        .thenApply(loaded -> derived.reader().read(Collections.singletonList(loaded)))
                : derived.reader().read(Collections.singletonList(value));
    }
}
