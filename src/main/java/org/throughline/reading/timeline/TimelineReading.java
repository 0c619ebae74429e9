package org.throughline.reading.timeline;

import graphql.GraphQLContext;
import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.graph.Finding;
import org.throughline.load.inquiry.Inquiry;
import org.throughline.page.Cursor;
import org.throughline.page.PageInfo;
import org.throughline.reading.link.Allowances;
import org.throughline.reading.link.Arguments;
import org.throughline.reading.link.Truncation;
import reactor.core.publisher.Mono;

/** Reads a timeline by one statement. */
@Component
class TimelineReading {

    private static final int MOST_UNDATED = 100;

    private final Inquiry inquiry;
    private final Allowances allowances;

    TimelineReading(Inquiry inquiry, Allowances allowances) {
        this.inquiry = inquiry;
        this.allowances = allowances;
    }

    Mono<TimelineConnection> timeline(TimelineRequest request, GraphQLContext context) {
        return allowances
                .begin(context)
                .spend(
                        inquiry.rows("timeline", request.parameters(), context)
                                .map(rows -> page(request, rows.getFirst())),
                        reason -> TimelineConnection.cut(request.after() != null, reason));
    }

    private static TimelineConnection page(TimelineRequest request, Finding row) {
        Arguments.known("of", row);
        List<Finding> items = TimelineItem.rows(row, "dated");
        List<Finding> undated = TimelineItem.rows(row, "undated");
        List<TimelineEdge> edges = items.stream()
                .limit(request.first())
                .map(item -> new TimelineEdge(
                        Cursor.write(request.list(), TimelineItem.place(item)), TimelineItem.from(item)))
                .toList();
        PageInfo place = PageInfo.of(items.size() > edges.size(), request.after() != null, edges, TimelineEdge::cursor);
        return new TimelineConnection(
                edges,
                place,
                undated.stream().limit(MOST_UNDATED).map(TimelineItem::from).toList(),
                undated.size() > MOST_UNDATED ? Truncation.LIMIT : null);
    }
}
