package org.throughline.load.answer;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.field.CountedUnit;
import org.throughline.load.batch.Batch;
import org.throughline.load.batch.Batches;
import org.throughline.load.inquiry.FurtherQuestion;
import org.throughline.money.Total;
import org.throughline.money.Totals;

/** The fetchers of all fields that rows answer: plain values where the data is there, futures only where it is not. */
@Component
public class RowFetchers {

    private final Batches batches;
    private final IdPages pages;

    RowFetchers(Batches batches, IdPages pages) {
        this.batches = batches;
        this.pages = pages;
    }

    /** A field of a node. */
    public LightFetcher ofNode(String name) {
        return (_, source, environment) -> {
            SelectedNode node = (SelectedNode) source;
            return answer(node.layout().slot(name, environment), node.values(), environment);
        };
    }

    /** A field of an edge. */
    public DataFetcher<?> ofEdge(String name) {
        return switch (name) {
            case "cursor" -> (LightFetcher) (_, source, _) -> ((Edge) source).cursor();
            case "node" -> (LightFetcher) (_, source, environment) -> ((Edge) source).node(environment);
            default ->
                (LightFetcher) (_, source, environment) -> {
                    Edge edge = (Edge) source;
                    return answer(edge.layout().slot(name, environment), edge.values(), environment);
                };
        };
    }

    /** A field of a connection. */
    public DataFetcher<?> ofConnection(String name) {
        return switch (name) {
            case "edges" -> (LightFetcher) (_, source, environment) -> ((Connection) source).edges(environment);
            case "nodes" -> (LightFetcher) (_, source, environment) -> ((Connection) source).nodes(environment);
            case "pageInfo" -> (LightFetcher) (_, source, _) -> ((Connection) source).pageInfo();
            case "totalCount" -> (LightFetcher) (_, source, _) -> ((Connection) source).totalCount();
            case "groups" ->
                (LightFetcher)
                        (_, source, environment) -> Group.all(((Connection) source).summary("groups", environment));
            case "totals" -> (LightFetcher) (_, source, environment) -> totals((Connection) source, environment);
            default -> throw new IllegalStateException("A connection has no field " + name);
        };
    }

    private static List<Total> totals(Connection connection, Supplier<DataFetchingEnvironment> environment) {
        @Nullable String currency = environment.get().getArgument("currency");
        return Totals.of(
                connection.summary("totals", environment).rows(),
                currency == null ? null : CountedUnit.currency(currency));
    }

    private @Nullable Object answer(Slot slot, List<Object> values, Supplier<DataFetchingEnvironment> environment) {
        return switch (slot) {
            case Slot.Plain plain -> values.get(plain.offset());
            case Slot.Made made ->
                made.reader().read(made.offsets().stream().map(values::get).toList());
            case Slot.Asked asked -> asked(asked.reader().read(List.of(values.get(asked.offset()))), environment);
            case Slot.Nothing _ -> null;
            case Slot.Carried carried -> carried.plan().read(values.get(carried.offset()));
            case Slot.Later later ->
                batches.one(later.batch(), (String) values.get(SelectedNode.ID), environment.get());
            case Slot.Itself itself -> new SelectedNode(itself.layout(), values);
            case Slot.Referred referred -> referred(referred.batch(), values.get(referred.offset()), environment);
            case Slot.Cited cited -> evidence(cited, values, environment.get());
            case Slot.Refused refused -> throw refused.fault();
        };
    }

    private static @Nullable Object asked(@Nullable Object made, Supplier<DataFetchingEnvironment> environment) {
        return made instanceof FurtherQuestion further ? further.answer(environment.get()) : made;
    }

    private @Nullable Object referred(Batch batch, @Nullable Object id, Supplier<DataFetchingEnvironment> environment) {
        return id == null ? null : batches.one(batch, (String) id, environment.get());
    }

    private CompletableFuture<?> evidence(Slot.Cited cited, List<Object> values, DataFetchingEnvironment environment) {
        return pages.page(cited.plan(), ids(values.get(cited.whole())), ids(values.get(cited.partly())), environment);
    }

    private static List<String> ids(@Nullable Object ids) {
        return ids == null
                ? List.of()
                : NodeView.list(ids).stream().map(String.class::cast).toList();
    }
}
