package org.throughline.load;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.LightDataFetcher;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.money.Total;
import org.throughline.money.Totals;

/** The fetchers of all fields that rows answer: plain values where the data is there, futures only where it is not. */
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

    /** Asks the plan and the parts of an answer, without the engine's wrapping. */
    @FunctionalInterface
    interface Light extends LightDataFetcher<@Nullable Object> {

        @Override
        default @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
            return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
        }
    }

    /** A field of {@code Query} that a fragment answers. */
    DataFetcher<?> root() {
        return (Light) (field, _, environment) -> root(field, environment.get());
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

    /** A field of a node. */
    DataFetcher<?> ofRow(String name) {
        return (Light) (_, source, environment) -> {
            Row row = (Row) source;
            return answer(row.layout().slot(name, environment), row.values(), row.id(), environment);
        };
    }

    /** A field of an edge. */
    DataFetcher<?> ofEdge(String name) {
        return switch (name) {
            case "cursor" -> (Light) (_, source, _) -> ((Edge) source).cursor();
            case "node" -> (Light) (_, source, environment) -> ((Edge) source).node(environment);
            default ->
                (Light) (_, source, environment) -> {
                    Edge edge = (Edge) source;
                    return answer(edge.layout().slot(name, environment), edge.values(), "", environment);
                };
        };
    }

    /** A field of a connection. */
    DataFetcher<?> ofPage(String name) {
        return switch (name) {
            case "edges" -> (Light) (_, source, environment) -> ((Page) source).edges(environment);
            case "nodes" -> (Light) (_, source, environment) -> ((Page) source).nodes(environment);
            case "pageInfo" -> (Light) (_, source, _) -> ((Page) source).pageInfo();
            case "totalCount" -> (Light) (_, source, _) -> ((Page) source).totalCount();
            case "groups" ->
                (Light) (_, source, environment) -> Group.all(((Page) source).summary("groups", environment));
            case "totals" -> (Light) (_, source, environment) -> totals((Page) source, environment);
            default -> throw new IllegalStateException("A connection has no field " + name);
        };
    }

    private static List<Total> totals(Page page, Supplier<DataFetchingEnvironment> environment) {
        return Totals.of(
                page.summary("totals", environment).rows(), environment.get().getArgument("currency"));
    }

    /** A field of what a reading answers. */
    DataFetcher<?> ofReading(String name) {
        return new ReadingFetcher(name, references);
    }

    private @Nullable Object answer(
            Slot slot, List<Object> values, String id, Supplier<DataFetchingEnvironment> environment) {
        return switch (slot) {
            case Slot.Plain plain -> values.get(plain.offset());
            case Slot.Made made ->
                made.reader().read(made.offsets().stream().map(values::get).toList());
            case Slot.Nothing _ -> null;
            case Slot.Carried carried -> carried.plan().read(values.get(carried.offset()));
            case Slot.Later later -> batches.one(later.batch(), id, environment.get());
            case Slot.Referred referred -> referred(referred.batch(), values.get(referred.offset()), environment);
            case Slot.Cited cited -> evidence(cited.plan(), values.get(cited.offset()), environment.get());
        };
    }

    private @Nullable Object referred(Batch batch, @Nullable Object id, Supplier<DataFetchingEnvironment> environment) {
        return id == null ? null : batches.one(batch, (String) id, environment.get());
    }

    private CompletableFuture<?> evidence(EvidencePlan plan, Object citations, DataFetchingEnvironment environment) {
        return references.evidence(
                plan, NodeView.list(citations).stream().map(String.class::cast).toList(), environment);
    }
}
