package org.throughline.load.answer;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;
import org.throughline.load.batch.Batches;

/** Cuts pages of ids that are known, and loads what they name only where it is selected. */
@Component
public class IdPages {

    private final Batches batches;

    IdPages(Batches batches) {
        this.batches = batches;
    }

    /** A page of ids, and of some more that carry a part only. */
    public CompletableFuture<Connection> page(
            IdPagePlan plan, List<String> ids, List<String> partly, DataFetchingEnvironment environment) {
        IdPagePlan.Cut cut = plan.cut(ids, partly);
        return plan.loaded()
                ? batches.each(plan.byId(), cut.ids(), environment).thenApply(answers -> plan.page(cut, answers))
                : CompletableFuture.completedFuture(plan.page(cut, cut.ids()));
    }
}
