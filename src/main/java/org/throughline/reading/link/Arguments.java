package org.throughline.reading.link;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.graph.Finding;
import org.throughline.graph.Heading;

/** What a reading's arguments may be, and the faults that say so. */
public final class Arguments {

    private static final Heading KNOWN = Heading.of("Each of 'known'", "id", "node");

    private static final int LONGEST_ID = 60;

    private Arguments() {}

    /** A number within its bounds. */
    public static int within(String argument, int given, int most) {
        if (given < 1 || given > most) {
            throw new Fault(
                    Code.BAD_ARGUMENT, "'%s' must lie between 1 and %d, not %d.".formatted(argument, most, given));
        }
        return given;
    }

    /** A list with so many values at most, and one at least. */
    public static <V> List<V> several(String argument, List<V> given, int most) {
        if (given.isEmpty() || given.size() > most) {
            throw new Fault(
                    Code.BAD_ARGUMENT, "'%s' must name 1 to %d, not %d.".formatted(argument, most, given.size()));
        }
        return given;
    }

    /** Refuses an id that nothing has, given each id that was asked for and that of its node. */
    public static void known(String argument, Finding row) {
        for (Finding one : row.rows("known", KNOWN)) {
            if (!one.has("node")) {
                throw unknown(argument, one.text("id"));
            }
        }
    }

    /** That nothing has an id. */
    static UnknownId unknown(String argument, String id) {
        return new UnknownId(
                "Nothing has the id '%s' that '%s' names".formatted(brief(id), argument),
                id,
                List.of(),
                "look it up by 'search' or 'entityByIdentifier'");
    }

    /** That nothing of some kinds has an id. */
    public static RuntimeException unknown(String argument, String id, List<String> labels) {
        String kinds =
                labels.stream().map(label -> label.toLowerCase(Locale.ROOT)).collect(Collectors.joining(" and no "));
        return new UnknownId(
                "'%s' names '%s', which is no %s".formatted(argument, brief(id), kinds),
                id,
                labels,
                "give the id of one");
    }

    private static String brief(String id) {
        return id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) + "…" : id;
    }
}
