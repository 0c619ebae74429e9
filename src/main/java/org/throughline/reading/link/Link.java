package org.throughline.reading.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.date.PartialDate;
import org.throughline.graph.Finding;
import org.throughline.graph.Heading;
import org.throughline.graph.Kept;
import org.throughline.load.inquiry.Cited;
import org.throughline.load.inquiry.NodeById;

/** A relationship between two nodes, with its evidence; alike are those of one type and id. */
public record Link(
        String id,
        String type,
        NodeById start,
        NodeById end,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        List<LocalDate> attested,
        List<Property> properties,
        Strength strength,
        Cited evidence) {

    private static final Heading HEADING =
            Heading.of("shared/link", "type", "id", "start", "end", "properties", "told", "cited");

    /** Reads what a row tells of a relationship in one of its columns. */
    public static Link of(Finding row, String column) {
        return from(row.row(column, HEADING));
    }

    /** Reads a list of them. */
    public static List<Link> all(Finding row, String column) {
        return row.rows(column, HEADING).stream().map(Link::from).toList();
    }

    private static Link from(Finding row) {
        Kept kept = row.kept("properties");
        return new Link(
                row.text("id"),
                row.text("type"),
                new NodeById(row.text("start")),
                new NodeById(row.text("end")),
                date(kept.textOrNull("from")),
                date(kept.textOrNull("until")),
                kept.all("attested", LocalDate.class),
                Property.of(row.kept("told")),
                Strength.of(row, "cited"),
                new Cited(kept.all("citations", String.class), kept.all("partly", String.class)));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    /** What tells it from all others: ids are unique in their type. */
    public String key() {
        return type + " " + id;
    }

    public String basis() {
        return strength.basis();
    }

    public String fidelity() {
        return strength.fidelity();
    }

    public int sources() {
        return strength.sources();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Link link && key().equals(link.key());
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, id);
    }
}
