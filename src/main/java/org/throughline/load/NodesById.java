package org.throughline.load;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.load.batch.Batch;
import org.throughline.load.batch.Batches;
import org.throughline.load.plan.Planner;
import org.throughline.name.LinkId;

/** Loads whatever has an id: a node, or a relationship, whose id names its type. */
@Component
class NodesById {

    private final Planner planner;
    private final Batches batches;
    private final LinksById links;

    NodesById(Planner planner, Batches batches, LinksById links) {
        this.planner = planner;
        this.batches = batches;
        this.links = links;
    }

    CompletableFuture<@Nullable Object> one(String id, DataFetchingEnvironment environment) {
        @Nullable LinkId link = LinkId.read(id);
        return link == null
                ? batches.root(Batch.root(planner.plan(environment)), environment)
                : links.one(new HashMap<>(), link, environment);
    }

    /** Each in its place; null where nothing has the id. */
    CompletableFuture<List<@Nullable Object>> each(List<String> ids, DataFetchingEnvironment environment) {
        Batch nodes = Batch.byId(planner.plan(environment));
        if (ids.stream().noneMatch(LinkId::isOne)) {
            return batches.each(nodes, ids, environment);
        }
        Map<String, Batch> byType = new HashMap<>();
        List<CompletableFuture<@Nullable Object>> each =
                ids.stream().map(id -> any(nodes, byType, id, environment)).toList();
        return CompletableFuture.allOf(each.toArray(CompletableFuture[]::new))
                .thenApply(_ -> each.stream().map(CompletableFuture::join).toList());
    }

    private CompletableFuture<@Nullable Object> any(
            Batch nodes, Map<String, Batch> byType, String id, DataFetchingEnvironment environment) {
        @Nullable LinkId link = LinkId.read(id);
        return link == null ? batches.one(nodes, id, environment) : links.one(byType, link, environment);
    }
}
