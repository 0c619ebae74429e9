package org.throughline.writing.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.kind.Chain;
import org.throughline.writing.table.Row;

/** The steps that rows allow from id to id. */
final class Walk {

    private final Map<String, Set<String>> steps = new HashMap<>();
    private final Chain chain;

    Walk(List<Row> rows, Chain chain) {
        this.chain = chain;
        rows.stream()
                .filter(row -> row.has(chain.from()) && row.has(chain.to()))
                .forEach(row ->
                        steps.computeIfAbsent(from(row), id -> new TreeSet<>()).add(to(row)));
    }

    /** The ids from this row's start back to it, none when there is no way back or it is joined to itself. */
    List<String> wayBack(Row row) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(to(row)));
        while (!ahead.isEmpty() && !cameFrom.containsKey(from(row))) {
            String here = ahead.remove();
            steps.getOrDefault(here, Set.of()).stream()
                    .filter(next -> cameFrom.putIfAbsent(next, here) == null)
                    .forEach(ahead::add);
        }
        return to(row).equals(from(row)) || !cameFrom.containsKey(from(row)) ? List.of() : way(row, cameFrom);
    }

    private List<String> way(Row row, Map<String, String> cameFrom) {
        Deque<String> way = new ArrayDeque<>(List.of(from(row)));
        do {
            way.addFirst(String.valueOf(cameFrom.get(way.getFirst())));
        } while (!way.getFirst().equals(to(row)));
        way.addFirst(from(row));
        return List.copyOf(way);
    }

    private String from(Row row) {
        return String.valueOf(row.text(chain.from()));
    }

    private String to(Row row) {
        return String.valueOf(row.text(chain.to()));
    }
}
