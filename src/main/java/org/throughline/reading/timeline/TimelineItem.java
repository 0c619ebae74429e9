package org.throughline.reading.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.date.PartialDate;
import org.throughline.graph.Finding;
import org.throughline.graph.Heading;
import org.throughline.load.inquiry.Cited;
import org.throughline.load.inquiry.NodeById;
import org.throughline.reading.link.Link;

/** One date of one fact. */
record TimelineItem(
        TimelineKind kind, @Nullable PartialDate date, NodeById about, NodeById node, Link link, Cited evidence) {

    private static final Heading HEADING = Heading.of(
            "reading/timeline", "kind", "text", "earliest", "latest", "key", "ends", "citations", "partly", "link");
    private static final Heading ENDS = Heading.of("reading/timeline", "about", "node");

    static List<Finding> rows(Finding row, String column) {
        return row.rows(column, HEADING);
    }

    static TimelineItem from(Finding row) {
        @Nullable String text = row.textOrNull("text");
        Finding ends = row.row("ends", ENDS);
        Link link = Link.of(row, "link");
        return new TimelineItem(
                TimelineKind.valueOf(row.text("kind")),
                text == null ? null : PartialDate.parse(text),
                new NodeById(ends.text("about")),
                new NodeById(ends.text("node")),
                link,
                row.has("citations") ? new Cited(row.texts("citations"), row.texts("partly")) : link.evidence());
    }

    /** Its place among those that have a date. */
    static List<Object> place(Finding row) {
        return List.of(row.day("earliest"), row.day("latest"), row.text("key"));
    }
}
