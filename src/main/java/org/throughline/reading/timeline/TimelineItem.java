package org.throughline.reading.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.date.PartialDate;
import org.throughline.load.inquiry.Cited;
import org.throughline.load.inquiry.Reference;
import org.throughline.reading.link.Link;

/** One date of one fact. */
record TimelineItem(
        TimelineKind kind, @Nullable PartialDate date, Reference about, Reference node, Link link, Cited evidence) {

    /**
     * Reads kind, text, two sort keys, a third, the ids of both ends, the citations of a fact, and the relationship.
     */
    @SuppressWarnings("unchecked")
    static TimelineItem from(List<@Nullable Object> row) {
        @Nullable String text = (String) row.get(1);
        List<String> ends = (List<String>) row.get(5);
        @Nullable List<String> cited = (List<String>) row.get(6);
        Link link = Link.from((List<Object>) row.get(7));
        return new TimelineItem(
                TimelineKind.valueOf((String) row.get(0)),
                text == null ? null : PartialDate.parse(text),
                new Reference(ends.getFirst()),
                new Reference(ends.getLast()),
                link,
                cited == null ? link.evidence() : new Cited(cited));
    }
}
