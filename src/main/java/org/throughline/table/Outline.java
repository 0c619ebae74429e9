package org.throughline.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns and lists of a document as they stand in it, and the sheets that they make: first one for each innermost
 * list, which repeats the columns of what stands above; then one for each other list that has columns of its own.
 */
final class Outline {

    private final List<Placed> columns = new ArrayList<>();
    private final List<List<SheetList>> ways = new ArrayList<>();

    /**
     * A column where it stands.
     *
     * @param above the lists above it, from the outermost
     */
    private record Placed(SheetColumn column, List<SheetList> above) {}

    void add(SheetColumn column, List<SheetList> above) {
        columns.add(new Placed(column, above));
    }

    /** The way from the root to a list, itself the last. */
    List<SheetList> open(SheetList list, List<SheetList> above) {
        List<SheetList> way = Stream.concat(above.stream(), Stream.of(list)).toList();
        ways.add(way);
        return way;
    }

    /** The list that stands beside those to be opened below others, if there is one. */
    Optional<SheetList> below(List<SheetList> above) {
        return ways.stream()
                .filter(way -> way.size() == above.size() + 1 && startsWith(way, above))
                .map(List::getLast)
                .findFirst();
    }

    int lists() {
        return ways.size();
    }

    /** Those that have a column. */
    Stream<Sheet> sheets() {
        List<List<SheetList>> innermost = ways.isEmpty()
                ? List.of(List.of())
                : ways.stream().filter(this::isInnermost).toList();
        Stream<List<SheetList>> others =
                ways.stream().filter(way -> !isInnermost(way)).filter(this::hasColumns);
        return Stream.concat(innermost.stream(), others)
                .map(this::sheet)
                .filter(sheet -> !sheet.columns().isEmpty());
    }

    private boolean isInnermost(List<SheetList> way) {
        return below(way).isEmpty();
    }

    private boolean hasColumns(List<SheetList> way) {
        return columns.stream().anyMatch(placed -> placed.above().equals(way));
    }

    private Sheet sheet(List<SheetList> way) {
        return new Sheet(
                columns.stream()
                        .filter(placed -> startsWith(way, placed.above()))
                        .map(Placed::column)
                        .toList(),
                way);
    }

    private static boolean startsWith(List<SheetList> way, List<SheetList> above) {
        return way.size() >= above.size() && way.subList(0, above.size()).equals(above);
    }
}
