package org.throughline.commit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.throughline.change.row.PreferredName;
import org.throughline.change.row.Row;
import org.throughline.commit.statement.Statement;
import org.throughline.commit.statement.Statements;
import org.throughline.kind.Kind;
import org.throughline.kind.LinkKind;
import org.throughline.kind.NodeKind;

/** The rows that the graph holds, looked up many at once: one statement for all look-ups of a sort. */
@Component
class StoredRows {

    private static final Set<String> IDENTIFYING = Set.of("scheme", "value");

    private final Neo4jClient client;
    private final Statements statements;
    private final RowOfGraph rows;

    StoredRows(Neo4jClient client, Statements statements, RowOfGraph rows) {
        this.client = client;
        this.statements = statements;
        this.rows = rows;
    }

    /**
     * Each look-up with what it finds, nothing included.
     *
     * @param noted told of ids, as clients know them, that nothing has, how many changes of what had them are on record
     */
    Map<Lookup, List<Row>> find(Set<Lookup> lookups, ObjLongConsumer<String> noted) {
        Map<Lookup, List<Row>> found = new HashMap<>();
        nodes(of(Lookup.NodeById.class, lookups), found, noted);
        naming(of(Lookup.NamingNode.class, lookups), found);
        List<Lookup.ByTexts> byTexts = of(Lookup.ByTexts.class, lookups);
        joinedEitherWay(byTexts, found);
        byTexts.stream()
                .filter(lookup -> !found.containsKey(lookup))
                .collect(Collectors.groupingBy(
                        lookup -> List.of(lookup.kind().name(), lookup.texts().keySet()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(alike -> byTexts(alike, found, noted));
        return found;
    }

    Optional<LocalDate> oldestSource(Set<String> besides) {
        return client.query(statements.known("oldest-source").text())
                .bind(List.copyOf(besides))
                .to("besides")
                .fetchAs(LocalDate.class)
                .one();
    }

    /** The rows of a kind in the order of their ids, from one on. */
    List<Row> page(Kind kind, String after, int count) {
        boolean linked = kind instanceof LinkKind;
        String name =
                linked ? kind.relationship().orElseThrow().type() : kind.node().orElseThrow();
        return client
                .query(statements
                        .known(linked ? "page-of-links" : "page-of-nodes")
                        .named(name))
                .bind(after)
                .to("after")
                .bind(count)
                .to("count")
                .fetch()
                .all()
                .stream()
                .flatMap(linked ? rows::link : rows::node)
                .toList();
    }

    private void nodes(List<Lookup.NodeById> lookups, Map<Lookup, List<Row>> found, ObjLongConsumer<String> noted) {
        Map<String, List<Row>> byId =
                nodes(lookups.stream().map(Lookup.NodeById::id).toList(), noted);
        lookups.forEach(lookup -> found.put(lookup, byId.getOrDefault(lookup.id(), List.of())));
    }

    private Map<String, List<Row>> nodes(Collection<String> ids) {
        return nodes(ids, (_, _) -> {});
    }

    private Map<String, List<Row>> nodes(Collection<String> ids, ObjLongConsumer<String> noted) {
        return byText(statements.known("nodes").text(), ids, noting(noted, rows::node));
    }

    private static Function<Map<String, Object>, Stream<Row>> noting(
            ObjLongConsumer<String> noted, Function<Map<String, Object>, Stream<Row>> reading) {
        return result -> {
            if (result.get("noted") instanceof Long count) {
                noted.accept(String.valueOf(result.get("subject")), count);
            }
            return reading.apply(result);
        };
    }

    /** What is joined to nodes, what names them by a column, and what rests on them. */
    private void naming(List<Lookup.NamingNode> lookups, Map<Lookup, List<Row>> found) {
        if (!lookups.isEmpty()) {
            List<String> ids = lookups.stream().map(Lookup.NamingNode::id).toList();
            Map<String, List<Row>> all = new HashMap<>();
            Map<String, List<Row>> named = nodes(ids);
            List<String> citations = of(named, "citation");
            Stream.of(
                            byText(statements.known("naming").text(), ids, rows::joined),
                            byText(statements.known("partners-in").text(), of(named, "initiative"), rows::link),
                            byText(statements.known("citing-links").text(), citations, rows::link),
                            byText(statements.known("citing-nodes").text(), citations, rows::node))
                    .forEach(part -> part.forEach((id, more) -> all.merge(id, more, StoredRows::both)));
            lookups.forEach(lookup -> found.put(lookup, whole(all.getOrDefault(lookup.id(), List.of()))));
        }
    }

    /** Without names that are those of entities' own rows, for which these rows stand. */
    private List<Row> whole(List<Row> rowsFound) {
        List<String> entities = rowsFound.stream()
                .filter(PreferredName::isOwn)
                .map(row -> String.valueOf(row.text("entity")))
                .toList();
        Stream<Row> others = rowsFound.stream().filter(row -> !PreferredName.isOwn(row));
        return Stream.concat(others, nodes(entities).values().stream().flatMap(List::stream))
                .collect(Collectors.toMap(Row::key, Function.identity(), (one, _) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Of nodes that are asked about as both ends of a kind of relationship, both by one statement. */
    private void joinedEitherWay(List<Lookup.ByTexts> lookups, Map<Lookup, List<Row>> found) {
        Set<Lookup.ByTexts> asked = Set.copyOf(lookups);
        lookups.stream()
                .flatMap(lookup -> BothEnds.of(lookup).stream())
                .filter(both -> asked.contains(both.from()) && asked.contains(both.to()))
                .distinct()
                .collect(Collectors.groupingBy(BothEnds::kind))
                .forEach((kind, alike) -> {
                    String type = kind.relationship().orElseThrow().type();
                    Map<String, List<Row>> byText = byText(
                            statements.known("links-at").named(type),
                            alike.stream().map(BothEnds::id).toList(),
                            rows::link);
                    alike.forEach(both -> both.sort(byText.getOrDefault(both.id(), List.of()), found));
                });
    }

    private void byTexts(List<Lookup.ByTexts> alike, Map<Lookup, List<Row>> found, ObjLongConsumer<String> noted) {
        Kind kind = alike.getFirst().kind();
        Set<String> columns = alike.getFirst().texts().keySet();
        if (columns.equals(IDENTIFYING)) {
            Map<Map<String, String>, List<Row>> byKey = identifiers(alike);
            alike.forEach(lookup -> found.put(lookup, byKey.getOrDefault(lookup.texts(), List.of())));
        } else if (columns.size() == 1) {
            String column = columns.iterator().next();
            Function<Lookup.ByTexts, String> text = lookup -> lookup.texts().getOrDefault(column, "");
            Map<String, List<Row>> byText =
                    byColumn(kind, column, alike.stream().map(text).toList(), noted);
            alike.forEach(lookup -> found.put(lookup, byText.getOrDefault(text.apply(lookup), List.of())));
        } else {
            throw unserved(kind, String.join(" and ", columns));
        }
    }

    private Map<String, List<Row>> byColumn(
            Kind kind, String column, List<String> texts, ObjLongConsumer<String> noted) {
        return switch (kind) {
            case LinkKind link -> byText(ofLinks(link, column), texts, noting(noted, rows::link));
            case NodeKind node when isPublication(node, column) && texts.equals(List.of("")) -> Map.of("", undated());
            case NodeKind node
            when node.owner().filter(column::equals).isPresent() ->
                byText(
                        statements
                                .known("belonging")
                                .named(node.relationship().orElseThrow().type()),
                        texts,
                        result -> rows.node(result).filter(row -> !PreferredName.isOwn(row)));
            case NodeKind node -> throw unserved(node, column);
        };
    }

    private static boolean isPublication(NodeKind kind, String column) {
        return kind.name().equals("source") && column.equals("published");
    }

    private String ofLinks(LinkKind link, String column) {
        Statement statement = statements.known(
                switch (column) {
                    case "id" -> "links";
                    case "office" -> "offices";
                    case String end when end.equals(link.from()) -> "links-from";
                    case String end when end.equals(link.to()) -> "links-to";
                    default -> throw unserved(link, column);
                });
        return statement.named(link.relationship().orElseThrow().type());
    }

    /** Whoever asks for what no statement looks up must not take it for an answer that nothing is there. */
    private static IllegalArgumentException unserved(Kind kind, String columns) {
        return new IllegalArgumentException("No statement looks up rows of %s by %s".formatted(kind.name(), columns));
    }

    private Map<Map<String, String>, List<Row>> identifiers(List<Lookup.ByTexts> alike) {
        Map<Map<String, String>, List<Row>> found = new HashMap<>();
        client.query(statements.known("identifiers").text())
                .bind(alike.stream().map(Lookup.ByTexts::texts).toList())
                .to("keys")
                .fetch()
                .all()
                .forEach(result -> rows.node(result)
                        .forEach(row -> found.computeIfAbsent(texts(result.get("key")), _ -> new ArrayList<>())
                                .add(row)));
        return found;
    }

    private List<Row> undated() {
        return client.query(statements.known("undated-sources").text()).fetch().all().stream()
                .flatMap(rows::node)
                .toList();
    }

    private Map<String, List<Row>> byText(
            String statement, Collection<String> texts, Function<Map<String, Object>, Stream<Row>> reading) {
        if (texts.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Row>> found = new HashMap<>();
        client.query(statement)
                .bind(List.copyOf(texts))
                .to("texts")
                .fetch()
                .all()
                .forEach(result -> {
                    List<Row> sorted =
                            found.computeIfAbsent(String.valueOf(result.get("text")), _ -> new ArrayList<>());
                    reading.apply(result).forEach(sorted::add);
                });
        return found;
    }

    private static Map<String, String> texts(@Nullable Object key) {
        return key instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> String.valueOf(entry.getKey()), entry -> String.valueOf(entry.getValue())))
                : Map.of();
    }

    /** Those of these that are of a kind. */
    private static List<String> of(Map<String, List<Row>> nodes, String kind) {
        return nodes.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.kind().name().equals(kind))
                .map(Row::id)
                .toList();
    }

    private static List<Row> both(List<Row> some, List<Row> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static <L extends Lookup> List<L> of(Class<L> sort, Set<Lookup> lookups) {
        return lookups.stream().filter(sort::isInstance).map(sort::cast).toList();
    }
}
