package org.throughline.reading.link;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.date.PartialDate;
import org.throughline.graph.Finding;
import org.throughline.graph.Heading;
import org.throughline.graph.Kept;
import org.throughline.load.inquiry.Cited;
import org.throughline.load.inquiry.LinkById;
import org.throughline.load.inquiry.NodeById;
import org.throughline.load.inquiry.Told;
import org.throughline.name.LinkId;

/** A relationship between two nodes, with its evidence; alike are those of one type and id. */
public record Link(
        LinkId id, NodeById start, NodeById end, Map<String, Object> fields, Strength strength, Cited evidence)
        implements Told {

    private static final Heading HEADING =
            Heading.of("shared/link", "type", "id", "start", "end", "properties", "told", "cited");
    private static final Set<String> COMMON = Set.of("from", "until", "attested", "preferred", "citations", "partly");

    /** Reads what a row tells of a relationship in one of its columns. */
    public static Link of(Finding row, String column) {
        return from(row.row(column, HEADING));
    }

    /** Reads a list of them. */
    public static List<Link> all(Finding row, String column) {
        return row.rows(column, HEADING).stream().map(Link::from).toList();
    }

    private static Link from(Finding row) {
        Kept properties = row.kept("properties");
        LinkId id = new LinkId(row.text("type"), row.text("id"));
        NodeById start = new NodeById(row.text("start"));
        NodeById end = new NodeById(row.text("end"));
        Strength strength = Strength.of(row, "cited");
        Cited evidence = new Cited(properties.all("citations", String.class), properties.all("partly", String.class));
        Map<String, Object> told = row.kept("told").known();
        Map<String, Object> fields = new HashMap<>(told);
        fields.put("properties", Property.of(told));
        fields.putAll(common(properties));
        fields.put("id", id.toString());
        fields.put("type", id.type());
        fields.put("start", start);
        fields.put("end", end);
        fields.put(LinkFields.STRENGTH, strength);
        fields.put("evidence", evidence);
        fields.put(LinkFields.ROW, new LinkById(id));
        return new Link(id, start, end, fields, strength, evidence);
    }

    /** What any relationship has, and the nodes that some name by their ids. */
    private static Map<String, Object> common(Kept properties) {
        Map<String, Object> fields = new HashMap<>();
        properties.known().forEach((name, value) -> {
            if (!COMMON.contains(name)) {
                fields.put(name, new NodeById((String) value));
            }
        });
        date(properties, "from", fields);
        date(properties, "until", fields);
        fields.put("attested", properties.all("attested", LocalDate.class));
        fields.put("preferred", Boolean.TRUE.equals(properties.known().get("preferred")));
        return fields;
    }

    private static void date(Kept properties, String name, Map<String, Object> fields) {
        @Nullable String text = properties.textOrNull(name);
        if (text != null) {
            fields.put(name, PartialDate.parse(text));
        }
    }

    public String type() {
        return id.type();
    }

    /** By which relationships of one type are in order. */
    public String key() {
        return id.type() + " " + id.id();
    }

    @Override
    public @Nullable Object told(String name) {
        return fields.get(name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Link link && id.equals(link.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
