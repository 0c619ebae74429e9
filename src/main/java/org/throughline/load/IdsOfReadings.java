package org.throughline.load;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.load.answer.Connection;
import org.throughline.load.answer.IdPages;
import org.throughline.load.batch.Batch;
import org.throughline.load.batch.Batches;
import org.throughline.load.inquiry.Cited;
import org.throughline.load.inquiry.LinkById;
import org.throughline.load.inquiry.Listed;
import org.throughline.load.inquiry.NodeById;
import org.throughline.load.plan.Planner;

/**
 * Loads what readings name by ids. A field is planned once for a request, wherever in a list it stands, so that all its
 * nodes are one batch.
 */
@Component
class IdsOfReadings {

    private final Planner planner;
    private final Batches batches;
    private final IdPages pages;
    private final LinksById links;

    IdsOfReadings(Planner planner, Batches batches, IdPages pages, LinksById links) {
        this.planner = planner;
        this.batches = batches;
        this.pages = pages;
        this.links = links;
    }

    CompletableFuture<@Nullable Object> node(NodeById named, DataFetchingEnvironment environment) {
        return batches.one(batch(environment), named.id(), environment);
    }

    CompletableFuture<List<@Nullable Object>> nodes(List<NodeById> named, DataFetchingEnvironment environment) {
        return batches.each(batch(environment), named.stream().map(NodeById::id).toList(), environment);
    }

    /** Nodes and relationships side by side, each in its place. */
    CompletableFuture<List<@Nullable Object>> each(List<?> named, DataFetchingEnvironment environment) {
        List<CompletableFuture<@Nullable Object>> each = named.stream()
                .map(one -> one instanceof LinkById link ? link(link, environment) : node((NodeById) one, environment))
                .toList();
        return CompletableFuture.allOf(each.toArray(CompletableFuture[]::new))
                .thenApply(_ -> each.stream().map(CompletableFuture::join).toList());
    }

    /** What a row of a relationship would compute under this name. */
    CompletableFuture<@Nullable Object> value(LinkById named, String computed, DataFetchingEnvironment environment) {
        return links.value(once("values", environment, ConcurrentHashMap::new), named.id(), computed, environment);
    }

    CompletableFuture<@Nullable Object> link(LinkById named, DataFetchingEnvironment environment) {
        return links.one(once("links", environment, ConcurrentHashMap::new), named.id(), environment);
    }

    private Batch batch(DataFetchingEnvironment environment) {
        return once("nodes", environment, () -> planner.referred(environment));
    }

    CompletableFuture<Connection> evidence(Cited cited, DataFetchingEnvironment environment) {
        return pages.page(
                once("cited", environment, () -> planner.cited(environment)),
                cited.citations(),
                cited.partly(),
                environment);
    }

    CompletableFuture<Connection> listed(Listed listed, DataFetchingEnvironment environment) {
        return pages.page(
                once("listed", environment, () -> planner.listed(environment)), listed.ids(), List.of(), environment);
    }

    private static <P> P once(String sort, DataFetchingEnvironment environment, Supplier<P> plan) {
        Known known = environment.getGraphQlContext().computeIfAbsent(Known.class, _ -> new Known());
        return known.plan(
                new Place(
                        sort,
                        environment.getParentType().toString(),
                        environment.getMergedField().getFields()),
                plan);
    }

    /** A field of the document, and what is loaded for it: its nodes are its own, so it equals itself alone. */
    private record Place(String sort, String parent, List<Field> fields) {}

    /** What has been planned in one request. */
    private static final class Known {

        private final Map<Place, Object> plans = new ConcurrentHashMap<>();

        @SuppressWarnings("unchecked")
        <P> P plan(Place place, Supplier<P> plan) {
            return (P) plans.computeIfAbsent(place, _ -> plan.get());
        }
    }
}
