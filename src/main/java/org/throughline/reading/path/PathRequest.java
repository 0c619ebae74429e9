package org.throughline.reading.path;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.page.Cursor;
import org.throughline.page.PageRequest;
import org.throughline.reading.link.Arguments;

/**
 * What is asked of paths, checked.
 *
 * @param after the place behind which the page begins, or null
 * @param explained whether it is to be told why there is no path
 */
record PathRequest(
        String from,
        String to,
        List<String> via,
        List<String> avoid,
        int maxHops,
        @Nullable LocalDate validAt,
        boolean possible,
        boolean folded,
        int first,
        @Nullable String after,
        boolean explained) {

    private static final String SUCCESSION = "SUCCEEDED_BY";
    private static final int LONGEST = 6;

    PathRequest(
            String from,
            String to,
            List<String> via,
            @Nullable List<String> avoid,
            int maxHops,
            @Nullable LocalDate validAt,
            boolean possible,
            boolean folded,
            int first,
            @Nullable String after,
            boolean explained) {
        this.from = from;
        this.to = to;
        this.via = via.stream().sorted().toList();
        this.avoid = avoid == null ? List.of() : avoid.stream().sorted().toList();
        this.maxHops = Arguments.within("maxHops", maxHops, LONGEST);
        this.validAt = validAt;
        this.possible = possible;
        this.folded = folded;
        this.first = Arguments.within("first", first, PageRequest.LARGEST);
        this.explained = explained;
        this.after = after == null
                ? null
                : Cursor.read(list(), "after", after, Cursor.Key.TEXT).text(0);
    }

    /** What the nodes that it names are found by: its ends, and behind them those to avoid. */
    Map<String, Object> named() {
        return Map.of("ids", Stream.concat(Stream.of(from, to), avoid.stream()).toList(), "folded", folded);
    }

    /** What every hop must meet. */
    Map<String, @Nullable Object> hop() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put(
                "via",
                via.stream().filter(type -> !folded || !type.equals(SUCCESSION)).toList());
        parameters.put("day", validAt);
        parameters.put("possible", possible);
        parameters.put("folded", folded);
        return parameters;
    }

    /** What its cursors are bound to. */
    private String list() {
        return String.join(
                "|",
                "paths",
                from,
                to,
                via.toString(),
                avoid.toString(),
                maxHops + "",
                validAt + "",
                possible + "",
                folded + "");
    }

    String cursor(Path path) {
        return Cursor.write(list(), List.of(path.place()));
    }

    /** Whether the path stands behind the place that the page begins at. */
    boolean wants(Path path) {
        return after == null || path.place().compareTo(after) > 0;
    }
}
