package org.throughline.writing.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.kind.Kinds;

/**
 * What several data packages state together. A row that two of them state is one: what both tell must be equal, what
 * one tells alone is added, and citations and days of both are its own. It belongs to the first that states it.
 *
 * @param parts each package with the rows that belong to it
 * @param whole all of them as one
 */
public record StatedTogether(List<DataPackage> parts, DataPackage whole) {

    public static StatedTogether of(List<DataPackage> packages, Kinds kinds, Problems problems) {
        if (packages.size() == 1) {
            return new StatedTogether(packages, packages.getFirst());
        }
        Map<Key, Row> rows = new LinkedHashMap<>();
        Map<Key, DataPackage> owners = new LinkedHashMap<>();
        Joined joined = new Joined(rows, owners, problems);
        packages.forEach(joined::add);
        List<DataPackage> parts = packages.stream().map(joined::part).toList();
        String name = packages.stream().map(DataPackage::name).collect(Collectors.joining(", "));
        return new StatedTogether(parts, new DataPackage(name, "", whole(parts, kinds), List.of(), List.of()));
    }

    private static List<TableContent> whole(List<DataPackage> parts, Kinds kinds) {
        return kinds.stored()
                .flatMap(kind -> whole(parts.stream()
                        .flatMap(part -> Stream.ofNullable(part.tables().get(kind.name())))
                        .toList()))
                .toList();
    }

    private static Stream<TableContent> whole(List<TableContent> contents) {
        return contents.stream()
                .limit(1)
                .map(first -> new TableContent(
                        first.table(),
                        contents.stream()
                                .flatMap(content -> content.rows().stream())
                                .toList(),
                        contents.stream().allMatch(TableContent::readable),
                        ""));
    }

    private record Key(String table, String id) {}

    /** The rows so far, whose each is, and what is wrong with the next. */
    private record Joined(Map<Key, Row> rows, Map<Key, DataPackage> owners, Problems problems) {

        void add(DataPackage from) {
            from.contents()
                    .forEach(content -> content.rows().stream()
                            .filter(Row::identified)
                            .forEach(row -> add(new Key(content.name(), row.id()), row, from)));
        }

        private void add(Key key, Row row, DataPackage from) {
            DataPackage owner = owners.putIfAbsent(key, from);
            if (owner == null) {
                rows.put(key, row);
            } else if (owner != from) {
                rows.computeIfPresent(key, (_, first) -> joined(first, row));
            }
        }

        private Row joined(Row first, Row second) {
            Map<String, Object> cells = new TreeMap<>(first.cells());
            second.cells()
                    .forEach((column, value) -> cells.merge(column, value, (one, other) -> {
                        if (one instanceof List<?> some && other instanceof List<?> more) {
                            return both(some, more);
                        }
                        if (!one.equals(other)) {
                            problems.add(
                                    second.at(column),
                                    "%s is %s here and %s at %s: make them agree, or take one of the rows out"
                                            .formatted(first.id(), other, one, first.at(column)));
                        }
                        return one;
                    }));
            apart(cells);
            return new Row(first.kind(), first.origin(), cells, first.sound() && second.sound());
        }

        private static List<Object> both(List<?> some, List<?> more) {
            return Stream.<Object>concat(some.stream(), more.stream())
                    .distinct()
                    .sorted()
                    .toList();
        }

        /** What carries the whole is not told again among what carries a part. */
        private static void apart(Map<String, Object> cells) {
            if (cells.get("citations") instanceof List<?> whole && cells.get("partly") instanceof List<?> parts) {
                List<?> left =
                        parts.stream().filter(part -> !whole.contains(part)).toList();
                if (left.isEmpty()) {
                    cells.remove("partly");
                } else {
                    cells.put("partly", left);
                }
            }
        }

        DataPackage part(DataPackage of) {
            return new DataPackage(
                    of.name(),
                    of.version(),
                    of.contents().map(content -> part(content, of)).toList(),
                    of.sources(),
                    of.books());
        }

        private TableContent part(TableContent content, DataPackage of) {
            return new TableContent(
                    content.table(),
                    content.rows().stream()
                            .flatMap(row -> owned(content, row, of))
                            .toList(),
                    content.readable(),
                    content.checksum());
        }

        private Stream<Row> owned(TableContent content, Row row, DataPackage of) {
            if (!row.identified()) {
                return Stream.of(row);
            }
            Key key = new Key(content.name(), row.id());
            if (owners.get(key) != of) {
                return Stream.empty();
            }
            Row known = Objects.requireNonNull(rows.get(key));
            return Stream.of(known.origin().equals(row.origin()) ? known : row);
        }
    }
}
