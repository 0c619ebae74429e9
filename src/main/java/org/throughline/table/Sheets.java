package org.throughline.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the answer of one operation lies in tables, drawn from its selection before it runs: so an empty answer has its
 * columns too.
 */
public final class Sheets {

    /** What asks, in the context of a request, that its sheets be drawn: the form in which they are written. */
    public static final String WANTED = Sheets.class.getName() + ".WANTED";

    private final @Nullable String operation;
    private final List<Sheet> all;

    /** At least one. */
    Sheets(@Nullable String operation, List<Sheet> all) {
        this.operation = operation;
        this.all = List.copyOf(all);
    }

    /** The name of the operation; null when it has none. */
    public @Nullable String operation() {
        return operation;
    }

    List<Sheet> all() {
        return all;
    }

    /** What an answer leaves out of the lists. */
    public Remainder remainder(Map<String, @Nullable Object> answer) {
        return all.stream()
                .map(sheet -> Remainder.of(sheet.lists(), answer))
                .reduce(Remainder::and)
                .orElseThrow();
    }
}
