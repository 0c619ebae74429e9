package org.throughline.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.date.PartialDate;

/**
 * A date as it is stored: its text, and beside it the first and last day that the text spans, by which it is compared,
 * so that what is shown is what is filtered.
 *
 * @param text the property that holds the text
 * @param first the property that holds the first day
 * @param last the property that holds the last day
 */
public record StoredDate(String text, String first, String last) implements Reader, Comparisons {

    private static final Set<String> HEDGED = Set.of("from", "until");

    /** The date of this name; the bounds of a period's ends tell what is certain, so their days stand by themselves. */
    public static StoredDate named(String name) {
        return HEDGED.contains(name)
                ? new StoredDate(name, name + "First", name + "Last")
                : new StoredDate(name, name + "Earliest", name + "Latest");
    }

    @Override
    public @Nullable Object read(List<? extends @Nullable Object> properties) {
        @Nullable Object written = properties.getFirst();
        return written == null ? null : PartialDate.parse((String) written);
    }

    @Override
    public List<Bound> of(Map<String, Object> filter) {
        List<Bound> bounds = new ArrayList<>();
        filter.forEach((name, value) -> bounds.add(
                switch (name) {
                    case "gte" -> new Bound(first, name, value);
                    case "lt" -> new Bound(last, name, value);
                    default -> new Bound(text, name, value);
                }));
        return bounds;
    }

    /** How a field that is such a date is answered. */
    public Field.Value source() {
        return new Field.Value(this, List.of(text), this);
    }
}
