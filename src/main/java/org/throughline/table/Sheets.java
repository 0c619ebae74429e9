package org.throughline.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The list whose items the rows begin with. */
    private SheetList outermost() {
        return all.getFirst().lists().getFirst();
    }

    /** The cursor at which a page of the outermost list ends; empty where nothing comes after it. */
    public Optional<String> end(Map<String, @Nullable Object> answer) {
        return SheetColumn.at(answer, outermost().holder()) instanceof Map<?, ?> holder
                        && holder.get(RemainderQuestion.PAGE) instanceof Map<?, ?> page
                        && Boolean.TRUE.equals(page.get(RemainderQuestion.NEXT))
                        && page.get(OnwardQuestion.END) instanceof String end
                ? Optional.of(end)
                : Optional.empty();
    }

    /** What a page of the outermost list leaves out of the lists inside it. */
    public Remainder inside(Map<String, @Nullable Object> answer) {
        return remainder(answer).without(outermost());
    }

    /** What is left out where no further page of the outermost list is asked for. */
    public Remainder further() {
        return Remainder.behind(outermost());
    }

    /** What an answer leaves out of the lists. */
    public Remainder remainder(Map<String, @Nullable Object> answer) {
        return all.stream()
                .map(sheet -> Remainder.of(sheet.lists(), answer))
                .reduce(Remainder::and)
                .orElseThrow();
    }
}
