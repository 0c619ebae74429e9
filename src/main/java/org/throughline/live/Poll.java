package org.throughline.live;

import graphql.GraphQLContext;
import java.util.ArrayList;
import java.util.List;
import org.throughline.history.Chosen;
import org.throughline.history.FedRevision;
import org.throughline.history.LedgerFeed;
import org.throughline.history.ToldRevision;
import reactor.core.publisher.Mono;

/** Looks for so many revisions that touch what was chosen, through some pages of the ledger. */
final class Poll {

    private static final int PAGES = 10;

    private final LedgerFeed ledger;
    private final Chosen chosen;
    private final int first;
    private final List<ToldRevision> found = new ArrayList<>();
    private long until;
    private long last;
    private boolean further = true;

    Poll(LedgerFeed ledger, long after, Chosen chosen, int first) {
        this.ledger = ledger;
        this.chosen = chosen;
        this.first = first;
        this.until = after;
    }

    Mono<Changes> changes(GraphQLContext context) {
        return Mono.defer(() -> ledger.behind(until, context))
                .doOnNext(this::take)
                .repeat(PAGES - 1, () -> further)
                .then(Mono.fromSupplier(() -> new Changes(List.copyOf(found), until, until < last)));
    }

    private void take(LedgerFeed.Page page) {
        last = page.last();
        page.revisions().stream().takeWhile(_ -> found.size() < first).forEach(this::take);
        further = found.size() < first && until < last && !page.revisions().isEmpty();
    }

    private void take(FedRevision revision) {
        until = revision.number();
        revision.told(chosen).ifPresent(found::add);
    }
}
