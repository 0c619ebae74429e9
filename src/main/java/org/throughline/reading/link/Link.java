package org.throughline.reading.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.date.PartialDate;
import org.throughline.load.inquiry.Cited;
import org.throughline.load.inquiry.Reference;

/** A relationship between two nodes, with its evidence; alike are those of one type and id. */
public record Link(
        String id,
        String type,
        Reference start,
        Reference end,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        List<LocalDate> attested,
        List<Property> properties,
        Strength strength,
        Cited evidence) {

    /** Reads what a statement answers of a relationship: type, id, start, end, its properties and its citations. */
    @SuppressWarnings("unchecked")
    public static Link from(List<Object> row) {
        Map<String, Object> stored = (Map<String, Object>) row.get(4);
        return new Link(
                (String) row.get(1),
                (String) row.get(0),
                new Reference((String) row.get(2)),
                new Reference((String) row.get(3)),
                date(stored.get("from")),
                date(stored.get("until")),
                (List<LocalDate>) stored.getOrDefault("attested", List.of()),
                Property.of(stored),
                Strength.of((List<List<String>>) row.get(5)),
                new Cited((List<String>) stored.getOrDefault("citations", List.of())));
    }

    /** Reads a list of them. */
    @SuppressWarnings("unchecked")
    public static List<Link> all(Object rows) {
        return ((List<List<Object>>) rows).stream().map(Link::from).toList();
    }

    private static @Nullable PartialDate date(@Nullable Object text) {
        return text == null ? null : PartialDate.parse((String) text);
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
