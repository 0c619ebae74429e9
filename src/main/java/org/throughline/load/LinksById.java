package org.throughline.load;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.load.batch.Batch;
import org.throughline.load.batch.Batches;
import org.throughline.load.batch.FieldPlan;
import org.throughline.load.plan.Planner;
import org.throughline.name.LinkId;

/** Loads relationships by their ids, those of one type that a field asks for together. */
@Component
class LinksById {

    private final Planner planner;
    private final Batches batches;
    private final LinkFragments links;

    LinksById(Planner planner, Batches batches, LinkFragments links) {
        this.planner = planner;
        this.batches = batches;
        this.links = links;
    }

    /**
     * Null where no relationship has the id.
     *
     * @param byType the batches of the field, by fragment: those that are missing are added
     */
    CompletableFuture<@Nullable Object> one(
            Map<String, Batch> byType, LinkId link, DataFetchingEnvironment environment) {
        return loaded(byType, link, fragment -> planner.links(environment, fragment), environment);
    }

    /** A value that is computed for each; null where no relationship has the id. */
    CompletableFuture<@Nullable Object> value(
            Map<String, Batch> byType, LinkId link, String computed, DataFetchingEnvironment environment) {
        return loaded(byType, link, fragment -> planner.valueOfLinks(fragment, computed), environment);
    }

    private CompletableFuture<@Nullable Object> loaded(
            Map<String, Batch> byType,
            LinkId link,
            Function<String, FieldPlan> plan,
            DataFetchingEnvironment environment) {
        return links.of(link.type())
                .map(fragment -> byType.computeIfAbsent(fragment, _ -> Batch.byId(plan.apply(fragment))))
                .map(batch -> batches.one(batch, link.id(), environment))
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }
}
