package org.throughline.reading.timeline;

import graphql.GraphQLContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.load.inquiry.Inquiry;
import org.throughline.page.Cursor;
import org.throughline.page.PageInfo;
import org.throughline.reading.link.Allowances;
import org.throughline.reading.link.Asked;
import org.throughline.reading.link.Truncation;
import reactor.core.publisher.Mono;

/** Reads a timeline by one statement. */
@Component
class TimelineReading {

    private static final int MOST_UNDATED = 100;
    private static final int KEYS = 2;
    private static final int KEYS_END = 5;

    private final Inquiry inquiry;
    private final Allowances allowances;

    TimelineReading(Inquiry inquiry, Allowances allowances) {
        this.inquiry = inquiry;
        this.allowances = allowances;
    }

    Mono<TimelineConnection> timeline(TimelineRequest request, GraphQLContext context) {
        return allowances
                .begin()
                .spend(
                        inquiry.rows("timeline", request.parameters(), context)
                                .map(rows -> page(request, rows.getFirst())),
                        TimelineConnection.overdue(request.after() != null));
    }

    private static TimelineConnection page(TimelineRequest request, List<Object> row) {
        Asked.known("of", row.get(0));
        List<List<@Nullable Object>> items = items(row.get(1));
        List<List<@Nullable Object>> undated = items(row.get(2));
        List<TimelineEdge> edges = items.stream()
                .limit(request.first())
                .map(item -> new TimelineEdge(
                        Cursor.write(request.list(), item.subList(KEYS, KEYS_END)), TimelineItem.from(item)))
                .toList();
        PageInfo place = PageInfo.of(items.size() > edges.size(), request.after() != null, edges, TimelineEdge::cursor);
        return new TimelineConnection(
                edges,
                place,
                undated.stream().limit(MOST_UNDATED).map(TimelineItem::from).toList(),
                undated.size() > MOST_UNDATED ? Truncation.LIMIT : null);
    }

    @SuppressWarnings("unchecked")
    private static List<List<@Nullable Object>> items(Object rows) {
        return (List<List<@Nullable Object>>) rows;
    }
}
