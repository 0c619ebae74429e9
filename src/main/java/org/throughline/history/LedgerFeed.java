package org.throughline.history;

import graphql.GraphQLContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.graph.Finding;
import org.throughline.load.inquiry.Inquiry;
import reactor.core.publisher.Mono;

/**
 * Reads the ledger forwards. While a transaction ends, a reader may see a part of it: what is told ends before the
 * first revision that is not there whole, and that is read next time.
 */
@Component
public class LedgerFeed {

    private static final String STATEMENT = "live-revisions";
    private static final int MOST = 100;
    private static final int ROWS = 10_000;

    private final Inquiry inquiry;

    LedgerFeed(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /**
     * Revisions in order.
     *
     * @param last the number of the last that there is
     */
    public record Page(long last, List<FedRevision> revisions) {}

    /** The revisions behind one, up to a hundred. */
    public Mono<Page> behind(long after) {
        return inquiry.beside(STATEMENT, parameters(after)).map(rows -> page(after, rows.getFirst()));
    }

    /** The same within a request, on its bill. */
    public Mono<Page> behind(long after, GraphQLContext context) {
        return inquiry.rows(STATEMENT, parameters(after), context).map(rows -> page(after, rows.getFirst()));
    }

    private static Map<String, Object> parameters(long after) {
        return Map.of("after", after, "most", MOST, "rows", ROWS, "texts", FedRevision.TEXTS);
    }

    private static Page page(long after, Finding found) {
        List<FedRevision> whole = new ArrayList<>();
        long expected = after + 1;
        for (Finding row : found.rows("revisions", FedRevision.HEADING)) {
            FedRevision revision = FedRevision.of(row);
            if (revision.number() != expected || revision.rows().size() != row.number("changes")) {
                break;
            }
            whole.add(revision);
            expected++;
        }
        return new Page(found.number("last"), whole);
    }
}
