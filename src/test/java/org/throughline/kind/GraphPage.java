package org.throughline.kind;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that describes the graph: its prose as it stands, and between its marks what follows from the kinds. */
record GraphPage(Kinds kinds, String page) {

    private static final Pattern MARKED = Pattern.compile("(?s)(<!-- (\\w+) -->\n).*?(<!-- end -->)");
    private static final String KIND = "kind";

    String text() {
        Map<String, String> parts = Map.of("nodes", nodes(), "properties", properties(), "relationships", types());
        return MARKED.matcher(page)
                .replaceAll(mark -> Matcher.quoteReplacement(
                        mark.group(1) + "\n" + parts.getOrDefault(mark.group(2), "") + "\n" + mark.group(3)));
    }

    private Stream<NodeKind> nodeKinds() {
        return kinds.all()
                .filter(NodeKind.class::isInstance)
                .map(NodeKind.class::cast)
                .sorted((one, other) -> one.label().compareTo(other.label()));
    }

    private String nodes() {
        return "| label | also | what it is |\n| --- | --- | --- |\n"
                + nodeKinds()
                        .map(kind -> "| `%s` | %s | %s |\n".formatted(kind.label(), also(kind), kind.means()))
                        .collect(Collectors.joining());
    }

    /** The other labels of its nodes: an entity has its kind as a label too. */
    private static String also(NodeKind kind) {
        Stream<String> own = kind.columns().stream()
                .filter(column -> kind.entity() && column.name().equals(KIND))
                .flatMap(column -> column.values().stream())
                .map(GraphPage::camel);
        return kind.entity()
                ? Stream.concat(Stream.of(NodeKind.ENTITY), own)
                        .map(GraphPage::code)
                        .collect(Collectors.joining(", "))
                : "";
    }

    private static String camel(String constant) {
        return Stream.of(constant.split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private String properties() {
        return nodeKinds()
                .map(kind -> "### `%s`\n\n| property | holds | what it is |\n| --- | --- | --- |\n%s"
                        .formatted(
                                kind.label(),
                                Stream.concat(stored(kind), kind.derived().stream())
                                        .map(GraphPage::property)
                                        .collect(Collectors.joining())))
                .collect(Collectors.joining("\n"));
    }

    /** A column that names what a node belongs to is a relationship; an entity's citations are those of its name. */
    private static Stream<Column> stored(NodeKind kind) {
        NodeKind.Belonging belonging = kind.belonging();
        String joined = belonging == null ? "" : belonging.by().column();
        return kind.columns().stream()
                .filter(column -> !column.name().equals(joined))
                .filter(column -> !(kind.entity() && column.type() == ColumnType.IDS));
    }

    private static String property(Column column) {
        return "| %s | %s | %s |\n"
                .formatted(
                        column.stored().stream().map(GraphPage::code).collect(Collectors.joining(", ")),
                        column.values().isEmpty()
                                ? column.type().name().toLowerCase(Locale.ROOT)
                                : String.join(", ", column.values()),
                        column.means());
    }

    private String types() {
        return "| relationship | what it says | read backwards | properties of its own | walked unasked | in a lineage |\n"
                + "| --- | --- | --- | --- | --- | --- |\n"
                + kinds.relationships().map(GraphPage::type).collect(Collectors.joining());
    }

    private static String type(Relationship type) {
        String pattern = type.ends().stream()
                .map(ends -> "`(:%s)-[:%s]->(:%s)`"
                        .formatted(alternatives(ends.from()), type.type(), alternatives(ends.to())))
                .collect(Collectors.joining(", "));
        return "| %s | %s | … %s … | %s | %s | %s |\n"
                .formatted(
                        pattern,
                        type.says(),
                        type.backwards(),
                        type.told().stream().map(GraphPage::code).collect(Collectors.joining(", ")),
                        type.walked() ? "yes" : "no",
                        type.lineage().map(GraphPage::descent).orElse(""));
    }

    private static String descent(Relationship.Descent descent) {
        return descent.origin() == Relationship.Origin.FROM ? "its start came first" : "its end came first";
    }

    private static String alternatives(List<String> labels) {
        return String.join("\\|", labels);
    }

    private static String code(String name) {
        return "`" + name + "`";
    }
}
