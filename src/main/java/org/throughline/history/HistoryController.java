package org.throughline.history;

import graphql.GraphQLContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.graph.Finding;
import org.throughline.load.inquiry.Inquiry;
import org.throughline.page.Cursor;
import org.throughline.page.PageInfo;
import org.throughline.page.PageRequest;
import org.throughline.revision.PresentRevision;
import reactor.core.publisher.Mono;

/** The entry points of revisions. */
@Controller
class HistoryController {

    private static final long MOST_BETWEEN = 10_000;

    private final Inquiry inquiry;
    private final PresentRevision present;

    HistoryController(Inquiry inquiry, PresentRevision present) {
        this.inquiry = inquiry;
        this.present = present;
    }

    @QueryMapping
    Mono<ToldRevision> revision(@Argument long number, GraphQLContext context) {
        RevisionRequest one = new RevisionRequest(1, null, null, null, null, null);
        Map<String, @Nullable Object> parameters = one.page();
        parameters.put("below", number + 1);
        return inquiry.rows("revision-heads", parameters, context)
                .flatMapIterable(rows -> rows)
                .filter(row -> row.number("number") == number)
                .map(HistoryController::told)
                .next();
    }

    @QueryMapping
    Mono<RevisionConnection> revisions(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String who,
            @Argument @Nullable String source,
            @Argument @Nullable OffsetDateTime from,
            @Argument @Nullable OffsetDateTime until,
            GraphQLContext context) {
        RevisionRequest request = new RevisionRequest(first, after, who, source, from, until);
        return inquiry.rows("revision-heads", request.page(), context).map(rows -> page(request, rows, context));
    }

    private RevisionConnection page(RevisionRequest request, List<Finding> rows, GraphQLContext context) {
        List<RevisionEdge> edges = rows.stream()
                .limit(request.first())
                .map(HistoryController::told)
                .map(revision -> new RevisionEdge(request.cursor(revision.number()), revision))
                .toList();
        return new RevisionConnection(
                edges,
                PageInfo.of(rows.size() > edges.size(), request.after() != null, edges, RevisionEdge::cursor),
                _ -> inquiry.rows("revision-count", request.counts(), context)
                        .map(counted -> counted.getFirst().number("total"))
                        .toFuture());
    }

    private static ToldRevision told(Finding row) {
        return ToldRevision.of(row, LedgerLoader.changes(row.number("number"), Chosen.ALL));
    }

    @QueryMapping
    Mono<RevisedRowConnection> changesBetween(
            @Argument long from,
            @Argument long until,
            @Argument int first,
            @Argument @Nullable String after,
            GraphQLContext context) {
        PageRequest.of(Map.of("first", first), first);
        if (from < 0 || until < from) {
            throw new Fault(Code.BAD_ARGUMENT, "'from' is 0 or more, and 'until' no less than 'from'.");
        }
        String list = "changesBetween " + from + " " + until;
        Cursor.@Nullable Place place =
                after == null ? null : Cursor.read(list, "after", after, Cursor.Key.TEXT, Cursor.Key.TEXT);
        Mono<Void> reached = until == 0 ? Mono.empty() : present.reached(until);
        Mono<List<Finding>> found = inquiry.rows(
                "revision-between",
                Map.of(
                        "from",
                        from,
                        "until",
                        until,
                        "most",
                        MOST_BETWEEN,
                        "subject",
                        place == null ? "" : place.text(0),
                        "table",
                        place == null ? "" : place.text(1),
                        "take",
                        first + 1L),
                context);
        return reached.then(found).map(rows -> between(list, first, place != null, rows.getFirst()));
    }

    private static RevisedRowConnection between(String list, int first, boolean onward, Finding found) {
        if (found.truth("tooMany")) {
            throw new Fault(
                    Code.BAD_ARGUMENT,
                    "The revisions between 'from' and 'until' change more than %,d rows: ask for fewer revisions."
                            .formatted(MOST_BETWEEN));
        }
        List<Finding> rows = found.rows("page", RevisedRow.HEADING);
        List<RevisedRowEdge> edges = rows.stream()
                .limit(first)
                .map(RevisedRow::of)
                .map(row -> new RevisedRowEdge(Cursor.write(list, List.of(row.id(), row.table())), row))
                .toList();
        return new RevisedRowConnection(
                edges,
                PageInfo.of(rows.size() > edges.size(), onward, edges, RevisedRowEdge::cursor),
                found.number("total"));
    }
}
