package org.throughline.curation;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The curated facts, by the paragraphs that they cite. */
final class Facts {

    private static final Set<String> ENTITIES =
            Set.of("person", "organisation", "review", "initiative", "place", "event", "topic");
    private static final Set<String> SOURCES = Set.of("citation", "source", "derivation");
    private static final Set<String> UNTOLD = Set.of("id", "citations", "partly");

    private final List<CurationTable> tables = CurationTable.curated();
    private final Map<String, Map<String, String>> citations = new HashMap<>();
    private final Map<String, Map<String, String>> entities = new HashMap<>();
    private final Map<Paragraph, Set<String>> cells = new TreeMap<>();

    Facts() {
        tables.forEach(table -> table.rows().forEach(row -> index(table, row)));
        tables.stream()
                .filter(table -> !SOURCES.contains(table.name()))
                .forEach(table -> table.rows().forEach(this::cover));
    }

    private void index(CurationTable table, Map<String, String> row) {
        if (table.name().equals("citation")) {
            citations.put(row.getOrDefault("id", ""), row);
        } else if (ENTITIES.contains(table.name())) {
            entities.put(row.getOrDefault("id", ""), row);
        }
    }

    private void cover(Map<String, String> row) {
        List<Map<String, String>> cited = cited(row).toList();
        Set<String> own = new TreeSet<>();
        cited.forEach(citation -> own.add(lower(citation.getOrDefault("asFound", ""))));
        row.entrySet().stream()
                .filter(cell -> !UNTOLD.contains(cell.getKey()))
                .flatMap(cell -> words(cell.getValue()))
                .forEach(word -> own.add(lower(word)));
        own.remove("");
        cited.forEach(citation -> {
            @Nullable Paragraph paragraph = paragraph(citation);
            if (paragraph != null) {
                cells.computeIfAbsent(paragraph, _ -> new TreeSet<>()).addAll(own);
            }
        });
    }

    private Stream<String> words(String cell) {
        Map<String, String> entity = entities.getOrDefault(cell, Map.of());
        if (entity.isEmpty()) {
            return Stream.of(cell);
        }
        String name = entity.getOrDefault("name", "");
        return entity.containsKey("honorificPrefix")
                ? Stream.of(name, entity.getOrDefault("honorificPrefix", ""), name.substring(name.indexOf(' ') + 1))
                : Stream.of(name);
    }

    private static String lower(String text) {
        return ProperNames.plain(text).toLowerCase(Locale.ROOT);
    }

    private Stream<Map<String, String>> cited(Map<String, String> row) {
        return named(row).map(citations::get).filter(citation -> citation != null);
    }

    /** The ids of all citations of a row, whether they carry the whole or a part of it. */
    private static Stream<String> named(Map<String, String> row) {
        return Stream.concat(named(row, "citations"), named(row, "partly"));
    }

    private static Stream<String> named(Map<String, String> row, String column) {
        return Stream.of(row.getOrDefault(column, "").split(";", -1));
    }

    private static @Nullable Paragraph paragraph(Map<String, String> citation) {
        String locator = citation.getOrDefault("locator", "");
        return locator.matches("paragraph \\d+")
                ? new Paragraph(citation.getOrDefault("source", ""), Integer.parseInt(locator.substring(10)))
                : null;
    }

    /** What the facts of a paragraph say, cell by cell, in small letters. */
    Map<Paragraph, Set<String>> cells() {
        return cells;
    }

    /** Citations that no fact holds. */
    Set<String> unused() {
        Set<String> used = tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(Facts::named)
                .collect(Collectors.toSet());
        return citations.keySet().stream()
                .filter(id -> !used.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Sources that state something of an entity without mentioning or publishing it. A register names all its rows, and
     * what is inferred need not be named.
     */
    Set<String> unmentioned() {
        Set<String> registers = rows("source")
                .filter(row -> "REGISTER".equals(row.get("quality")))
                .map(row -> row.getOrDefault("id", ""))
                .collect(Collectors.toSet());
        Set<String> named = Stream.of(
                        rows("mention").map(row -> row.get("source") + ": " + row.get("entity")),
                        rows("publication").map(row -> row.get("source") + ": " + row.get("organisation")))
                .flatMap(pairs -> pairs)
                .collect(Collectors.toSet());
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> cited(row).noneMatch(citation -> "INFERRED".equals(citation.get("basis"))))
                .flatMap(row -> cited(row)
                        .map(citation -> citation.getOrDefault("source", ""))
                        .filter(source -> !registers.contains(source))
                        .flatMap(source -> row.values().stream()
                                .filter(entities::containsKey)
                                .map(entity -> source + ": " + entity)))
                .filter(pair -> !named.contains(pair))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Rows of which one source states the whole and from the same source it is inferred: one of these is a part. */
    List<String> roundedUp() {
        return tables.stream()
                .flatMap(table -> table.rows().stream()
                        .filter(row -> !Collections.disjoint(sources(row, "STATED"), sources(row, "INFERRED")))
                        .map(row -> table.name() + " " + row.get("id")))
                .toList();
    }

    /** The sources on which the whole of a row rests so. */
    private Set<String> sources(Map<String, String> row, String basis) {
        return named(row, "citations")
                .map(id -> citations.getOrDefault(id, Map.of()))
                .filter(citation -> basis.equals(citation.get("basis")))
                .map(citation -> citation.getOrDefault("source", ""))
                .collect(Collectors.toSet());
    }

    /** Figures that nothing disagrees with and that are not preferred. */
    List<String> aloneAndNotPreferred() {
        return rows("figure")
                .collect(Collectors.groupingBy(row -> row.get("about") + " " + row.get("measure")))
                .values()
                .stream()
                .filter(figures -> figures.size() == 1)
                .map(List::getFirst)
                .filter(figure -> !"true".equals(figure.get("preferred")))
                .map(figure -> figure.getOrDefault("id", ""))
                .toList();
    }

    private Stream<Map<String, String>> rows(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).flatMap(table -> table.rows().stream());
    }

    /** Everything told in our own words: table, id and text. */
    Stream<Told> told() {
        Map<String, String> columns = Map.of(
                "statement", "text",
                "quotation", "gist",
                "recommendation", "text",
                "figure", "note",
                "award", "purpose",
                "gap", "list",
                "citation", "note",
                "source", "note");
        return tables.stream()
                .filter(table -> columns.containsKey(table.name()))
                .flatMap(table -> table.rows().stream()
                        .map(row -> new Told(
                                table.name() + " " + row.get("id"),
                                row.getOrDefault(columns.getOrDefault(table.name(), ""), ""))));
    }

    record Told(String where, String text) {}
}
