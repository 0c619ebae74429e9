package org.throughline.load;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.Reader;
import org.throughline.load.answer.LightFetcher;
import org.throughline.load.batch.Batch;
import org.throughline.load.batch.Batches;
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
        ReadingFetcher ofReading = new ReadingFetcher(told(name, source), named);
        return (LightFetcher) (field, told, environment) ->
                told instanceof Told ? ofReading.get(field, told, environment) : ofRow.get(field, told, environment);
    }

    private static LightFetcher told(String name, Field.@Nullable Source source) {
        return switch (source) {
            case Field.Derived derived -> read(derived.reader(), derived.computed());
            case Field.Asked asked -> read(asked.reader(), "id");
            case null, default -> (_, told, _) -> ((Told) told).told(name);
        };
    }

    private static LightFetcher read(Reader reader, String told) {
        return (_, source, _) -> reader.read(Collections.singletonList(((Told) source).told(told)));
    }
}
