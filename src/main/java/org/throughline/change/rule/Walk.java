package org.throughline.change.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.kind.Chain;
import org.throughline.kind.Kind;

/** The steps that rows allow from id to id. */
record Walk(Kind kind, Universe universe, Chain chain) {

    /** The ids from this row's start back to it, none when there is no way back or it is joined to itself. */
    List<String> wayBack(Row row) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(to(row)));
        while (!ahead.isEmpty() && !cameFrom.containsKey(from(row))) {
            String here = ahead.remove();
            steps(here).filter(next -> cameFrom.putIfAbsent(next, here) == null).forEach(ahead::add);
        }
        return to(row).equals(from(row)) || !cameFrom.containsKey(from(row)) ? List.of() : way(row, cameFrom);
    }

    private Stream<String> steps(String here) {
        return universe.rows(kind.name(), chain.from(), here).stream()
                .filter(row -> row.has(chain.to()))
                .map(this::to)
                .sorted();
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
